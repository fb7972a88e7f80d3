package fr.relais.funding.indu;

import java.time.Instant;
import java.time.LocalDate;

/** Who acts, on which day in Paris, at which instant. */
public record Auteur(String id, LocalDate jour, Instant le) {

    private static final String SYSTEME = "systeme";

    /** The reconciliation, that establishes and withholds. */
    public static Auteur systeme(LocalDate jour, Instant le) {
        return new Auteur(SYSTEME, jour, le);
    }
}
