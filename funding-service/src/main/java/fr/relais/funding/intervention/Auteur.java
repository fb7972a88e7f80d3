package fr.relais.funding.intervention;

import fr.relais.kit.identity.Acteur;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Who acts, on which day in Paris, at which instant. */
public record Auteur(String id, LocalDate jour, Instant le) {

    private static final String SYSTEME = "systeme";

    public static Auteur of(Acteur acteur, Clock clock) {
        return new Auteur(acteur.id(), LocalDate.now(clock), clock.instant());
    }

    /** The service itself, when a reconciliation or an answer of the bank makes it act. */
    public static Auteur systeme(LocalDate jour, Instant le) {
        return new Auteur(SYSTEME, jour, le);
    }
}
