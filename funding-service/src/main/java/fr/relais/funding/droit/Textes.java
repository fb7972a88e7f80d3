package fr.relais.funding.droit;

import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates and periods as French sentences write them. */
public final class Textes {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Textes() {}

    public static String jour(LocalDate date) {
        return JOUR.format(date);
    }

    public static String periode(Periode periode) {
        return "du " + jour(periode.debut()) + " au " + jour(periode.fin());
    }
}
