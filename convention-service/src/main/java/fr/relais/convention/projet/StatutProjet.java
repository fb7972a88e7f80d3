package fr.relais.convention.projet;

/** Where a projet stands (rules §3.1). */
public enum StatutProjet {
    EN_ELABORATION,
    DEPOSE,
    VALIDE,
    MODIFICATION_EN_VALIDATION,
    REFUSE,
    RETIRE,
    CLOS;

    /** What was validated stands, also while the CA looks at a modification of it (SEED 000 art. 1.3). */
    public boolean isEnVigueur() {
        return this == VALIDE || this == MODIFICATION_EN_VALIDATION;
    }

    /** The partner or the Caf is at work on it for the first time. */
    public boolean isEnCours() {
        return this == EN_ELABORATION || this == DEPOSE;
    }
}
