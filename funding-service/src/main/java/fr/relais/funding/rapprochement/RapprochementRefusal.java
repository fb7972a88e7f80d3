package fr.relais.funding.rapprochement;

import fr.relais.kit.problem.RefusalCode;

/** Why a reconciliation is not shown. */
public enum RapprochementRefusal implements RefusalCode {
    RAPPROCHEMENT_INCONNU(
            404,
            "ASM-FUND-91",
            "Ce rapprochement n'est pas connu.",
            "Demandez le rapprochement de votre Caf, par son code sur trois chiffres."),
    RAPPROCHEMENT_A_VENIR(
            422,
            "ASM-FUND-91",
            "Un rapprochement ne se demande pas d'un jour à venir.",
            "Demandez le jour même, ou un jour passé.");

    private final Reason reason;

    RapprochementRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
