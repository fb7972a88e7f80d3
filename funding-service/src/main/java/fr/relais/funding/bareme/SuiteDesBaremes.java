package fr.relais.funding.bareme;

import fr.relais.kit.value.Exercice;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a version may join those published (BAR-1, BAR-3). A barème holds for its whole year, so that two of one year are
 * two versions and never overlap; what is refused is a hole between definitive years, and a definitive year that would be
 * provisional again (ASM-FUND-13).
 */
public final class SuiteDesBaremes {

    private final List<Bareme> publies;

    public SuiteDesBaremes(List<Bareme> publies) {
        this.publies = List.copyOf(publies);
    }

    /** True when a definitive version of that year is known and this one would be provisional. */
    public boolean seRetracte(Bareme next) {
        return !next.isDefinitif()
                && publies.stream().anyMatch(known -> known.exercice().equals(next.exercice()) && known.isDefinitif());
    }

    /**
     * The years without any barème that a definitive version would leave between its own and the nearest definitive one; none
     * for a provisional version, which may be published ahead.
     */
    public List<Exercice> manquants(Bareme next) {
        return next.isDefinitif()
                ? nearest(next.exercice())
                        .map(voisin -> between(voisin, next.exercice()))
                        .orElse(List.of())
                : List.of();
    }

    private Optional<Exercice> nearest(Exercice exercice) {
        return publies.stream()
                .filter(Bareme::isDefinitif)
                .map(Bareme::exercice)
                .min((one, other) -> Integer.compare(distance(one, exercice), distance(other, exercice)));
    }

    private List<Exercice> between(Exercice one, Exercice other) {
        SortedSet<Exercice> known =
                publies.stream().map(Bareme::exercice).collect(Collectors.toCollection(TreeSet::new));
        return IntStream.range(Math.min(one.annee(), other.annee()) + 1, Math.max(one.annee(), other.annee()))
                .mapToObj(Exercice::of)
                .filter(exercice -> !known.contains(exercice))
                .toList();
    }

    private static int distance(Exercice one, Exercice other) {
        return Math.abs(one.annee() - other.annee());
    }
}
