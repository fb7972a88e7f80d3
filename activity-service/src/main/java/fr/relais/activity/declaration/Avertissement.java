package fr.relais.activity.declaration;

/** What the software says without refusing, and the rule that makes it worth saying. */
public enum Avertissement {
    ETP_NUL("DECL-5"),
    CONVENTION_SUSPENDUE("CONV-7"),
    CHARGES_NON_ELIGIBLES("CALC-1"),
    ETP_AU_DELA_DES_AGENTS("CALC-2"),
    AUTRES_ETP_DIFFERENTS("DECL-1"),
    BUDGET_DESEQUILIBRE("DECL-6"),
    COUT_PAR_ETP_AU_DELA_DU_PLAFOND("CALC-3"),
    VARIATION_ANNEE_PRECEDENTE("DECL-1"),
    VARIATION_PREVISIONNEL("DECL-1");

    private final String regle;

    Avertissement(String regle) {
        this.regle = regle;
    }

    public String regle() {
        return regle;
    }
}
