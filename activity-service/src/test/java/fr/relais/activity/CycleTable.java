package fr.relais.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.kit.problem.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A life cycle as a person writes it: one line per state, one column per act, where it leads or « - ». */
public record CycleTable(List<String> acts, List<List<String>> lines) {

    public static CycleTable parse(String text) {
        List<List<String>> lines = text.lines()
                .map(line -> Arrays.asList(line.trim().split("\\s+")))
                .toList();
        return new CycleTable(lines.get(0), lines.subList(1, lines.size()));
    }

    public List<String> states() {
        return lines.stream().map(line -> line.get(0)).toList();
    }

    /** Plays every cell: {@code outcome} gives the state reached, or throws. */
    public void verify(BiFunction<String, String, String> outcome) {
        for (List<String> line : lines) {
            for (int i = 0; i < acts.size(); i++) {
                verify(line.get(0), acts.get(i), line.get(i + 1), outcome);
            }
        }
    }

    private static void verify(String state, String act, String expected, BiFunction<String, String, String> outcome) {
        if (!expected.equals("-")) {
            assertThat(outcome.apply(state, act)).as("%s in %s", act, state).isEqualTo(expected);
            return;
        }
        Refused refused = catchThrowableOfType(Refused.class, () -> outcome.apply(state, act));
        assertThat(refused).as("%s in %s", act, state).isNotNull();
        assertThat(refused.code()).as("%s in %s", act, state).isEqualTo(ActivityRefusal.ETAT_INCOMPATIBLE);
    }

    /** The diagram of the table, as the README shows it. */
    public static <S extends Enum<S>, A extends Enum<A>> String mermaid(StateMachine<S, A> machine, S initial) {
        return machine.edges().stream()
                .map(edge -> "    %s --> %s: %s%s\n"
                        .formatted(
                                edge.from(), edge.to(), edge.act(), edge.event() == null ? "" : " / " + edge.event()))
                .collect(Collectors.joining("", "```mermaid\nstateDiagram-v2\n    [*] --> " + initial + "\n", "```\n"));
    }

    public static void assertInReadme(String diagram) throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .as("the README shows the table; put this in it:\n%s", diagram)
                .contains(diagram);
    }
}
