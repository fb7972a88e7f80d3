package fr.relais.launcher.releve;

/** The kinds of payment. */
enum Genre {
    ACOMPTE_1("acompte 1"),
    ACOMPTE_2("acompte 2"),
    SOLDE("solde");

    private final String libelle;

    Genre(String libelle) {
        this.libelle = libelle;
    }

    String libelle(int exercice) {
        return libelle + " de " + exercice;
    }
}
