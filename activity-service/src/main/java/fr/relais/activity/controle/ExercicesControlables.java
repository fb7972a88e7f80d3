package fr.relais.activity.controle;

import fr.relais.kit.value.Exercice;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The years of a dossier that may be controlled: the current one, and its three last ones closed and liquidated (CTL-1). */
record ExercicesControlables(Set<Exercice> annees) {

    private static final int LIQUIDES = 3;

    static ExercicesControlables of(Exercice courant, Collection<Exercice> liquides) {
        return new ExercicesControlables(Stream.concat(
                        Stream.of(courant),
                        liquides.stream()
                                .filter(annee -> annee.compareTo(courant) < 0)
                                .distinct()
                                .sorted(Comparator.reverseOrder())
                                .limit(LIQUIDES))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(Exercice exercice) {
        return annees.contains(exercice);
    }
}
