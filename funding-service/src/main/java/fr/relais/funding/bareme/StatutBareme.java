package fr.relais.funding.bareme;

/** A provisional barème may found an acompte, never a solde (BAR-3). */
public enum StatutBareme {
    PROVISOIRE("provisoire"),
    DEFINITIF("définitif");

    private final String libelle;

    StatutBareme(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
