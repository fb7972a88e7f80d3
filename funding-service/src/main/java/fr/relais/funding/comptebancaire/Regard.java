package fr.relais.funding.comptebancaire;

import fr.relais.kit.identity.Acteur;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Who acts on an account or on its holder, and when. */
record Regard(String par, Instant le) {

    private static final String SYSTEME = "systeme";

    static Regard of(Acteur acteur, Clock clock) {
        return new Regard(acteur.id(), clock.instant());
    }

    /** The returns of the bank, by their day. */
    static Regard systeme(LocalDate le, Clock clock) {
        return new Regard(SYSTEME, le.atStartOfDay(clock.getZone()).toInstant());
    }
}
