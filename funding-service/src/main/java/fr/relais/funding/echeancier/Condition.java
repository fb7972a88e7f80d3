package fr.relais.funding.echeancier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One condition of a payment: met, or blocking because. */
@FunctionalInterface
interface Condition {

    Optional<Blocage> blocage(Situation situation);

    static Stream<Blocage> unmet(List<Condition> conditions, Situation situation) {
        return conditions.stream()
                .map(condition -> condition.blocage(situation))
                .flatMap(Optional::stream);
    }
}
