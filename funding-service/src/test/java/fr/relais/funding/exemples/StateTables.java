package fr.relais.funding.exemples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.state.StateTable;
import fr.relais.testkit.StateDiagrams;
import fr.relais.testkit.StateDiagrams.Arrow;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Holds a table of states to the rule book, pair by pair, and its diagram to the table. */
public final class StateTables {

    private StateTables() {}

    /**
     * One test for each (state, act). {@code allowed} is what the rule book says, a line an edge:
     * {@code from,act,to,event}, with {@code -} at birth and where nothing is published.
     */
    public static <S extends Enum<S>, A extends Enum<A>, E extends Enum<E>> Stream<DynamicTest> everyPair(
            StateTable<S, A, E> table, Class<S> states, Class<A> acts, String allowed, RefusalCode refusal) {
        List<String> edges = allowed.lines().map(String::strip).toList();
        assertThat(table.edges())
                .extracting(StateTable.Edge::to)
                .as("every state is reached")
                .contains(states.getEnumConstants());
        assertThat(table.edges()).extracting(StateTable.Edge::act).contains(acts.getEnumConstants());
        assertThat(table.edges()).hasSameSizeAs(edges);
        return Stream.concat(
                        Stream.of(Optional.<S>empty()),
                        Arrays.stream(states.getEnumConstants()).map(Optional::of))
                .flatMap(from -> Arrays.stream(acts.getEnumConstants())
                        .map(act -> DynamicTest.dynamicTest(
                                name(from) + " –" + act + "→", () -> check(table, edges, from, act, refusal))));
    }

    private static <S extends Enum<S>, A extends Enum<A>, E extends Enum<E>> void check(
            StateTable<S, A, E> table, List<String> edges, Optional<S> from, A act, RefusalCode refusal) {
        String pair = name(from) + "," + act + ",";
        Optional<String> expected =
                edges.stream().filter(line -> line.startsWith(pair)).findFirst();
        if (expected.isPresent()) {
            StateTable.Edge<S, A, E> edge = table.of(from, act);
            assertThat(pair + edge.to() + "," + edge.event().map(Enum::name).orElse("-"))
                    .isEqualTo(expected.get());
        } else {
            assertThatThrownBy(() -> table.of(from, act))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(refusal))
                    .hasMessageContaining(act.name())
                    .hasMessageContaining(from.map(Enum::name).orElse("inexistant"));
        }
    }

    /** The Mermaid block after this heading is the table; {@code event} says how a fact is called. */
    public static <S extends Enum<S>, A extends Enum<A>, E extends Enum<E>> void assertDrawn(
            StateTable<S, A, E> table, Function<E, String> event, Path document, String heading) {
        StateDiagrams.assertDrawn(
                document,
                heading,
                table.edges().stream()
                        .map(edge -> new Arrow(
                                edge.from().map(Enum::name).orElse(null),
                                edge.act().name(),
                                edge.to().name(),
                                edge.event().map(event).orElse(null)))
                        .toList());
    }

    private static String name(Optional<? extends Enum<?>> state) {
        return state.map(Enum::name).orElse("-");
    }
}
