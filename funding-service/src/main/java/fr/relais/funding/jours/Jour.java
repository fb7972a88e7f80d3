package fr.relais.funding.jours;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day that comes back every year, at a date or so many days after the Sunday of Easter. */
public sealed interface Jour {

    LocalDate of(int annee);

    /** The same date each year. */
    record Fixe(MonthDay date) implements Jour {

        @Override
        public LocalDate of(int annee) {
            return date.atYear(annee);
        }
    }

    /** So many days after Easter, before it when negative. */
    record DePaques(int jours) implements Jour {

        @Override
        public LocalDate of(int annee) {
            return Paques.of(annee).plusDays(jours);
        }
    }
}
