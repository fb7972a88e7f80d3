package fr.relais.convention;

import fr.relais.kit.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What something was called, day after day: each version holds from its day until the next one, the first since always
 * (its day is null). History is added to, never written again: a version starts no earlier than the one before (ASM-CONV-23).
 */
public final class Chronologie {

    private Chronologie() {}

    /** The version that holds on this day: the last to have started. */
    public static <T> T at(List<T> versions, Function<T, LocalDate> du, LocalDate date) {
        return versions.stream()
                .filter(version ->
                        du.apply(version) == null || !du.apply(version).isAfter(date))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NoSuchElementException("No first version"));
    }

    /** A change is a fact of today at the latest, and not older than the last one known ({@code previous}, or null). */
    public static void requireNext(LocalDate previous, LocalDate du, LocalDate today) {
        if (du.isAfter(today) || previous != null && du.isBefore(previous)) {
            throw Refused.because(
                            ConventionRefusal.MODIFICATION_HORS_ORDRE,
                            "Une modification prend effet aujourd'hui au plus tard"
                                    + (previous == null ? "." : ", et pas avant la précédente, du " + previous + "."))
                    .at("/du");
        }
    }
}
