package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of one exercice covered by signed conventions, each counted once however many cover it (CALC-5, OQ-12). */
public record Couverture(Exercice exercice, List<Periode> periodes) {

    public Couverture {
        periodes = List.copyOf(periodes);
    }

    static Couverture of(Exercice exercice, Stream<Periode> termes) {
        List<Periode> union = new ArrayList<>();
        termes.map(exercice.periode()::intersection)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Periode::debut))
                .forEach(periode -> merge(union, periode));
        return new Couverture(exercice, union);
    }

    private static void merge(List<Periode> union, Periode next) {
        int last = union.size() - 1;
        if (last < 0 || next.debut().isAfter(union.get(last).fin().plusDays(1))) {
            union.add(next);
        } else if (next.fin().isAfter(union.get(last).fin())) {
            union.set(last, new Periode(union.get(last).debut(), next.fin()));
        }
    }

    public boolean isEmpty() {
        return periodes.isEmpty();
    }

    public int jours() {
        return periodes.stream().mapToInt(Periode::jours).sum();
    }

    /** The covered days during which a post was held. */
    public int jours(Periode poste) {
        return periodes.stream()
                .map(poste::intersection)
                .flatMap(Optional::stream)
                .mapToInt(Periode::jours)
                .sum();
    }
}
