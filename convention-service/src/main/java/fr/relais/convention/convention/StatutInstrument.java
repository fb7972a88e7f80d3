package fr.relais.convention.convention;

/** Where an instrument stands (rules §3.2, §3.3); in force and expired are derived from the dates, never stored ({@link Etat}). */
public enum StatutInstrument {
    BROUILLON,
    TRANSMISE,
    SIGNEE_GESTIONNAIRE,
    SIGNEE_CAF,
    SIGNEE,
    SUSPENDUE,
    RESILIEE,
    REFUSEE,
    ANNULEE;

    /** All parties have signed: neither a suspension nor a résiliation undoes a signature (CONV-6, CONV-7, ASM-CONV-5). */
    boolean isSigned() {
        return this == SIGNEE || this == SUSPENDUE || this == RESILIEE;
    }

    /** Neither signed nor given up. */
    boolean isOpen() {
        return !isSigned() && !isGivenUp();
    }

    /** Nobody will sign it any more. */
    boolean isGivenUp() {
        return this == ANNULEE || this == REFUSEE;
    }
}
