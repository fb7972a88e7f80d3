package fr.relais.funding.projection;

import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.Terme;
import fr.relais.kit.value.Periode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The conventions as if together they began and ended on other days (CONV-2, CALC-5): the first term begins earlier or is cut,
 * the last ends later or is cut, what is between stays.
 */
record PeriodeSupposee(Periode periode) {

    private static final Comparator<Terme> BY_START =
            Comparator.comparing(terme -> terme.periode().debut());
    private static final Comparator<Terme> BY_END =
            Comparator.comparing(terme -> terme.periode().fin());

    List<ConventionSignee> of(List<ConventionSignee> conventions) {
        Terme first = termes(conventions).min(BY_START).orElseThrow();
        Terme last = termes(conventions).max(BY_END).orElseThrow();
        boolean outside = termes(conventions).noneMatch(terme -> terme.periode().overlaps(periode));
        return conventions.stream()
                .map(convention -> with(
                        convention,
                        convention.termes().stream()
                                .flatMap(terme -> outside ? moved(terme, last) : stretched(terme, first, last))
                                .toList()))
                .toList();
    }

    /** Days that no term has are those of the last one, with its missions. */
    private Stream<Terme> moved(Terme terme, Terme last) {
        return terme.equals(last) ? Stream.of(new Terme(periode, last.missions())) : Stream.empty();
    }

    private Stream<Terme> stretched(Terme terme, Terme first, Terme last) {
        Periode known = terme.periode();
        return new Periode(
                        terme.equals(first) && periode.debut().isBefore(known.debut())
                                ? periode.debut()
                                : known.debut(),
                        terme.equals(last) && periode.fin().isAfter(known.fin()) ? periode.fin() : known.fin())
                .intersection(periode).map(kept -> new Terme(kept, terme.missions())).stream();
    }

    private static Stream<Terme> termes(List<ConventionSignee> conventions) {
        return conventions.stream().flatMap(convention -> convention.termes().stream());
    }

    private static ConventionSignee with(ConventionSignee convention, List<Terme> termes) {
        return new ConventionSignee(
                convention.id(),
                convention.version(),
                convention.premierExercice(),
                convention.suspendue(),
                termes,
                convention.signedAt(),
                convention.cause());
    }
}
