package fr.relais.funding.faits;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Keeps the latest version under each key, in the order of the keys: two deliveries of the same facts become equal. */
final class Derniers {

    private Derniers() {}

    /** Two events of one version say the same thing; the cause decides, so that the order of arrival never does. */
    static <K extends Comparable<? super K>, F extends Fait<K>> List<F> of(Collection<F> faits) {
        Comparator<F> age = Comparator.<F>comparingLong(Fait::version).thenComparing(Fait::cause);
        Map<K, F> parCle = new TreeMap<>();
        faits.forEach(fait -> parCle.merge(fait.cle(), fait, BinaryOperator.maxBy(age)));
        return List.copyOf(parCle.values());
    }

    static <K extends Comparable<? super K>, F extends Fait<K>> Optional<F> find(List<F> faits, K cle) {
        return faits.stream().filter(fait -> fait.cle().equals(cle)).findFirst();
    }

    /** Those of one kind among all that was said. */
    static <F extends Fait<?>> List<F> only(Class<F> type, Collection<? extends Fait<?>> faits) {
        return faits.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
