package fr.relais.activity.piece;

/** The kinds of gestionnaires that the lists of pieces tell apart (§8). */
public enum TypeGestionnaire {
    ASSOCIATION,
    MUTUELLE,
    COMMUNE,
    CCAS,
    EPCI,
    SYNDICAT,
    CIAS,
    AUTRE_ETABLISSEMENT
}
