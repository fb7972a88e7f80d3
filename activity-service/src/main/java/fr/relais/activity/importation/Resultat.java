package fr.relais.activity.importation;

/** What became of a line. */
public enum Resultat {
    CREE,
    MIS_A_JOUR,
    INCHANGE,
    REFUSE
}
