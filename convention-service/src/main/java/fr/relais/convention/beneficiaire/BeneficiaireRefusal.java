package fr.relais.convention.beneficiaire;

import fr.relais.kit.problem.RefusalCode;

/** Why a relais may not change hands. */
public enum BeneficiaireRefusal implements RefusalCode {
    CONVENTION_EN_COURS(
            409,
            "OQ-23",
            "Une convention signée couvre encore ce jour.",
            "Résiliez d'abord la convention ; le nouveau gestionnaire signe la sienne, sous un nouveau dossier.");

    private final Reason reason;

    BeneficiaireRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
