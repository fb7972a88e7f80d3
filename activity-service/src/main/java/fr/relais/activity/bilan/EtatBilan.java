package fr.relais.activity.bilan;

/** Where a bilan stands (§3.5). */
public enum EtatBilan {
    OUVERT,
    COMPLET,
    EVALUE,
    EVALUE_REVISE
}
