package fr.relais.activity;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who did something, and when. */
@Embeddable
public record Trace(String par, Instant le) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The calendar day in Paris: the one that deadlines look at. */
    public LocalDate jour() {
        return le.atZone(PARIS).toLocalDate();
    }
}
