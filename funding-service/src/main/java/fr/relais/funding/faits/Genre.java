package fr.relais.funding.faits;

/** The échéances of an exercice, in the order they fall due. */
public enum Genre {
    ACOMPTE_1("acompte 1"),
    ACOMPTE_2("acompte 2"),
    SOLDE("solde");

    private final String libelle;

    Genre(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
