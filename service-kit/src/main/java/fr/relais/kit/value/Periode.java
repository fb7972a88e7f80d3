package fr.relais.kit.value;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A span of calendar days, both bounds included (CONV-2). */
public record Periode(LocalDate debut, LocalDate fin) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public Periode {
        if (debut == null || fin == null) {
            throw Refused.because(KitRefusal.PERIODE_INVALIDE, "Une période a une date de début et une date de fin.");
        }
        if (fin.isBefore(debut)) {
            throw Refused.because(
                    KitRefusal.PERIODE_INVALIDE, "La date de fin " + fin + " précède la date de début " + debut + ".");
        }
        if (debut.getYear() < FIRST_YEAR || fin.getYear() > LAST_YEAR) {
            throw Refused.because(
                    KitRefusal.PERIODE_INVALIDE,
                    "Les dates sont attendues entre " + FIRST_YEAR + " et " + LAST_YEAR + ".");
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(debut) && !date.isAfter(fin);
    }

    public boolean overlaps(Periode other) {
        return intersection(other).isPresent();
    }

    public boolean isWithin(Periode other) {
        return other.contains(debut) && other.contains(fin);
    }

    /** The days common to both, if any. */
    public Optional<Periode> intersection(Periode other) {
        LocalDate latestStart = debut.isAfter(other.debut) ? debut : other.debut;
        LocalDate earliestEnd = fin.isBefore(other.fin) ? fin : other.fin;
        return earliestEnd.isBefore(latestStart)
                ? Optional.empty()
                : Optional.of(new Periode(latestStart, earliestEnd));
    }

    /** The number of days, at least 1. */
    public int jours() {
        return Math.toIntExact(ChronoUnit.DAYS.between(debut, fin) + 1);
    }
}
