package fr.relais.activity.campagne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** From when and to when something is handed in: both days whole and included, in the zone of the Caf; without opening, open since ever. */
public record Echeance(Optional<LocalDate> ouverture, LocalDate limite, ZoneId zone) {

    public boolean isOpenAt(Instant when) {
        return ouverture
                .map(day -> !when.isBefore(day.atStartOfDay(zone).toInstant()))
                .orElse(true);
    }

    /** Late from the first instant of the day after the limit. */
    public boolean isLateAt(Instant when) {
        return !when.isBefore(limite.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The calendar day at the Caf. */
    public LocalDate jour(Instant when) {
        return when.atZone(zone).toLocalDate();
    }

    /** What was granted moves the limit on, never back. */
    Echeance reportee(LocalDate granted) {
        return granted.isAfter(limite) ? new Echeance(ouverture, granted, zone) : this;
    }
}
