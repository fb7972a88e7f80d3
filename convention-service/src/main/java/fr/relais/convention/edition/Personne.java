package fr.relais.convention.edition;

/** Who represents a party, and in which quality; either is empty when nobody said it. */
public record Personne(String nom, String qualite) {

    static final Personne INCONNUE = new Personne("", "");

    boolean isKnown() {
        return !nom.isEmpty();
    }
}
