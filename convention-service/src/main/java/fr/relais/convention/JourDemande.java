package fr.relais.convention;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day a client asks about ({@code ?au=}); read here, since JAX-RS would answer 404 to a date that is none. */
public final class JourDemande {

    private static final Pattern FORM = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private JourDemande() {}

    /** Empty when none is asked for. */
    public static Optional<LocalDate> of(String au) {
        return Optional.ofNullable(au).map(JourDemande::read);
    }

    private static LocalDate read(String au) {
        try {
            if (FORM.matcher(au).matches()) {
                return LocalDate.parse(au);
            }
        } catch (DateTimeParseException nonexistent) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refused unreadable() {
        return Refused.because(KitRefusal.CHAMP_INVALIDE, "Une date s'écrit année-mois-jour, par exemple 2022-06-30.")
                .at("/au");
    }
}
