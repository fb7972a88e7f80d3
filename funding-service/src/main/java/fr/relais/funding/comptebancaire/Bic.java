package fr.relais.funding.comptebancaire;

import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of a bank (ISO 9362), checked with the account it goes with ({@link Coordonnees}). */
public record Bic(@JsonValue String value) {

    private static final int PAYS = 4;

    public String pays() {
        return value.substring(PAYS, PAYS + 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
