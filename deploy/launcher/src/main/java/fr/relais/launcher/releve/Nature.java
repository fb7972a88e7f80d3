package fr.relais.launcher.releve;

/** The two rights of a year. */
enum Nature {
    PREVISIONNEL("prévisionnel"),
    REEL("réel");

    private final String libelle;

    Nature(String libelle) {
        this.libelle = libelle;
    }

    String libelle() {
        return libelle;
    }
}
