package fr.relais.convention.coordination;

/** Where a coordination stands (§3.10), from the candidature on; « en cours » is derived from the dates, never stored. */
public enum StatutCoordination {
    CANDIDATURE,
    NON_RETENUE,
    RETENUE,
    CONVENTION_SIGNEE,
    BILAN_REMIS,
    RENOUVELEE,
    CLOSE
}
