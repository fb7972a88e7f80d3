package fr.relais.activity.piece;

/** What is known of the analysis of a piece by an antivirus; NON_CONFIGUREE says that there was none, never that it is clean. */
public enum ResultatAnalyse {
    NON_CONFIGUREE,
    EN_ATTENTE,
    SAINE,
    INFECTEE
}
