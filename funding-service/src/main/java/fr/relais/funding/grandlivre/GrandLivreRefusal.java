package fr.relais.funding.grandlivre;

import fr.relais.kit.problem.RefusalCode;

/** Why a ledger is not shown. */
public enum GrandLivreRefusal implements RefusalCode {
    GRAND_LIVRE_INCONNU(
            404,
            "ASM-FUND-31",
            "Ce grand livre n'est pas connu.",
            "Demandez le grand livre de votre Caf, par son code sur trois chiffres.");

    private final Reason reason;

    GrandLivreRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
