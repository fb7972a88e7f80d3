package fr.relais.funding.intervention;

import java.time.Instant;
import java.time.LocalDate;

/** Who acts, on which day in Paris, at which instant. */
public record Auteur(String id, LocalDate jour, Instant le) {

    private static final String SYSTEME = "systeme";

    /** The service itself, when a reconciliation or an answer of the bank makes it act. */
    public static Auteur systeme(LocalDate jour, Instant le) {
        return new Auteur(SYSTEME, jour, le);
    }
}
