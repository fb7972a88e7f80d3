package fr.relais.funding.droit;

/** Why a payment waits or a bonus is refused: the stable codes of the rule book (§8) and ours, each with its rule. */
public enum Motif {
    CONVENTION_NON_SIGNEE("CONV-4"),
    HORS_PERIODE("CONV-2"),
    SUSPENDU("CONV-7"),
    REPRISE_ATTENDUE("ASM-FUND-3"),
    DECLARATION_NON_VALIDEE("PAY-1/2"),
    BILAN_INCOMPLET("DECL-3"),
    MISSION_NON_CHOISIE("DECL-2"),
    MISSION_NON_CONVENTIONNEE("BON-1"),
    INDICATEUR_NON_ATTEINT("BON-4"),
    PRESTATION_NULLE("BON-6"),
    BAREME_ABSENT("BAR-2"),
    BAREME_PROVISOIRE("BAR-3"),
    ACOMPTE_1_ATTENDU("PAY-3"),
    DATE_NON_ATTEINTE("PAY-5"),
    COUT_JOURNEE_ATTENDU("CALC-11"),
    JUSTIFICATION_TARDIVE("DL-8"),
    FORCLOS("DL-9");

    private final String regle;

    Motif(String regle) {
        this.regle = regle;
    }

    public String regle() {
        return regle;
    }
}
