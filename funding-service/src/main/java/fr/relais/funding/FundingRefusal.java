package fr.relais.funding;

import fr.relais.kit.problem.RefusalCode;

/** Everything funding-service may answer no to, with the rule that says so. */
public enum FundingRefusal implements RefusalCode {
    DOSSIER_INCONNU(404, "CONV-4", "Aucune convention signée n'est connue pour ce dossier."),
    BAREME_ABSENT(404, "BAR-2", "Le barème de l'exercice n'est pas publié."),
    DROIT_NON_CALCULABLE(409, "CALC-3", "Le droit ne peut pas encore être calculé."),
    BAREME_INCOHERENT(422, "BAR-1", "Le barème n'est pas cohérent."),
    HORS_PERIODE(422, "CONV-2", "L'exercice est hors de la période de la convention."),
    EXERCICE_GERE_PAR_RELAIS(409, "ASM-FUND-3", "Relais paie lui-même les acomptes de cet exercice."),
    DEJA_REPRIS(409, "ASM-FUND-3", "Les acomptes de cet exercice sont déjà repris."),
    ACOMPTE_REPRIS_INVALIDE(422, "CALC-8", "Un acompte repris n'est pas valide.");

    private final Reason reason;

    FundingRefusal(int status, String regle, String titre) {
        this.reason = new Reason(status, regle, titre);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
