package fr.relais.funding.ecriture;

/** Why an entry exists: an order, a withholding, an act on an indu, an event; it makes one entry and never another. */
public record Cause(Nature nature, String reference) {

    public Cause {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("An entry names its cause: " + nature);
        }
    }
}
