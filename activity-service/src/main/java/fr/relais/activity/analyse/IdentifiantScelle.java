package fr.relais.activity.analyse;

/** What is left of the identifier of a professional once it is read: a keyed digest, never the identifier. */
public record IdentifiantScelle(String sceau) {

    @Override
    public String toString() {
        return "identifiant scellé";
    }
}
