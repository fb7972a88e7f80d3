package fr.relais.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.state.StateTable;
import fr.relais.testkit.StateDiagrams;
import fr.relais.testkit.StateDiagrams.Arrow;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a table of states that publishes nothing to the rule book, pair by pair, and its diagram to the table. */
public final class StateTables {

    private StateTables() {}

    /** {@code allowed}: a line an edge, {@code from act to}, with {@code -} at birth; every other pair must be refused. */
    public static <S extends Enum<S>, A extends Enum<A>, E extends Enum<E>> void everyPair(
            StateTable<S, A, E> table, Class<S> states, Class<A> acts, String allowed, RefusalCode refusal) {
        List<String> edges = allowed.lines().map(String::strip).toList();
        assertThat(table.edges()).hasSameSizeAs(edges);
        assertThat(table.edges()).extracting(StateTable.Edge::to).contains(states.getEnumConstants());
        assertThat(table.edges()).extracting(StateTable.Edge::act).contains(acts.getEnumConstants());
        froms(states)
                .forEach(from -> Arrays.stream(acts.getEnumConstants()).forEach(act -> {
                    String pair = from.map(Enum::name).orElse("-") + " " + act + " ";
                    Optional<String> edge =
                            edges.stream().filter(line -> line.startsWith(pair)).findFirst();
                    if (edge.isPresent()) {
                        assertThat(pair + table.of(from, act).to()).isEqualTo(edge.get());
                    } else {
                        Refused refused = catchThrowableOfType(Refused.class, () -> table.of(from, act));
                        assertThat(refused).as(pair).isNotNull();
                        assertThat(refused.code()).as(pair).isEqualTo(refusal);
                    }
                }));
    }

    public static <S extends Enum<S>, A extends Enum<A>, E extends Enum<E>> void assertDrawn(
            StateTable<S, A, E> table, Path document) {
        StateDiagrams.assertDrawn(
                document,
                "## States",
                table.edges().stream()
                        .map(edge -> new Arrow(
                                edge.from().map(Enum::name).orElse(null),
                                edge.act().name(),
                                edge.to().name(),
                                edge.event().map(Enum::name).orElse(null)))
                        .toList());
    }

    private static <S extends Enum<S>> Stream<Optional<S>> froms(Class<S> states) {
        return Stream.concat(
                Stream.of(Optional.empty()),
                Arrays.stream(states.getEnumConstants()).map(Optional::of));
    }
}
