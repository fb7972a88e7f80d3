package fr.relais.convention.convention;

/** Where an instrument stands (rules §3.2, §3.3); in force and expired are derived from the dates, never stored. */
public enum StatutInstrument {
    BROUILLON,
    TRANSMISE,
    SIGNEE_GESTIONNAIRE,
    SIGNEE_CAF,
    SIGNEE,
    SUSPENDUE,
    ANNULEE;

    /** All parties have signed: a suspension blocks payments, it undoes no signature (CONV-7, ASM-CONV-5). */
    boolean isSigned() {
        return this == SIGNEE || this == SUSPENDUE;
    }

    /** Neither signed nor given up. */
    boolean isOpen() {
        return !isSigned() && this != ANNULEE;
    }
}
