package fr.relais.convention.convention;

import fr.relais.kit.problem.Changement.Cote;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** By whom, on which side and when something is recorded: what every act leaves of itself. */
public record Enregistrement(String par, Cote cote, Instant le) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The day of the act: no fact it tells of is later. */
    LocalDate jour() {
        return jour(le);
    }

    /** The day on which what was recorded then became known. */
    static LocalDate jour(Instant recorded) {
        return LocalDate.ofInstant(recorded, PARIS);
    }
}
