package fr.relais.funding.faits;

/** The échéances of an exercice, in the order they fall due. */
public enum Genre {
    ACOMPTE_1("acompte 1"),
    ACOMPTE_2("acompte 2"),
    SOLDE("solde"),
    /** The one payment of a year of coordination départementale (CALC-11). */
    COORDINATION("financement de la coordination départementale");

    private final String libelle;

    Genre(String libelle) {
        this.libelle = libelle;
    }

    /** An advance is ordered once and never followed by a difference; what settles a year is. */
    public boolean isAcompte() {
        return this == ACOMPTE_1 || this == ACOMPTE_2;
    }

    public String libelle() {
        return libelle;
    }
}
