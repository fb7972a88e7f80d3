package fr.relais.funding.jours;

import java.time.LocalDate;
import java.time.Month;

/** The Sunday of Easter of a year of the Gregorian calendar, after the tables of Gauss as Meeus corrected them. */
final class Paques {

    private static final int METONIC_CYCLE = 19;
    private static final int CENTURY = 100;
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private Paques() {}

    static LocalDate of(int annee) {
        int golden = annee % METONIC_CYCLE;
        int century = annee / CENTURY;
        int ofCentury = annee % CENTURY;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (METONIC_CYCLE * golden + century - century / 4 - correction + 15) % MONTH;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % WEEK;
        int exception = (golden + 11 * epact + 22 * weekday) / 451;
        int afterMarch = epact + weekday - WEEK * exception;
        return LocalDate.of(annee, Month.MARCH, 22).plusDays(afterMarch);
    }
}
