package fr.relais.funding.jours.rest;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day in a query, written in the one way the kit reads it in a body. */
public final class JourDemande {

    private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private JourDemande() {}

    /** {@code said} may be null; {@code pointer} names the parameter that is not readable. */
    public static Optional<LocalDate> of(String said, String pointer) {
        try {
            if (said == null || DAY.matcher(said).matches()) {
                return Optional.ofNullable(said).map(LocalDate::parse);
            }
        } catch (DateTimeParseException nonexistent) {
            throw unreadable(pointer);
        }
        throw unreadable(pointer);
    }

    private static Refused unreadable(String pointer) {
        return Refused.because(KitRefusal.CHAMP_INVALIDE, "Une date s'écrit année-mois-jour, par exemple 2022-12-31.")
                .at(pointer);
    }
}
