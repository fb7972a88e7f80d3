package fr.relais.convention.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The diagram of the README is the table; {@code -Dcontracts.update=true} draws it again. */
class StateDiagramTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    @Test
    @DisplayName("The README shows the table of states, edge by edge")
    void the_readme_shows_the_table() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END, begin);
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(README, readme.substring(0, begin) + diagram() + readme.substring(end));
        }

        assertThat(Files.readString(README)).contains(BEGIN + diagram() + END);
    }

    private static String diagram() {
        Stream<String> edges = Transition.TABLE.stream().map(StateDiagramTest::edge);
        Stream<String> ends = Arrays.stream(StatutInstrument.values())
                .filter(state -> Transition.TABLE.stream()
                        .noneMatch(edge -> edge.from().filter(state::equals).isPresent()))
                .map(state -> state + " --> [*]");
        return Stream.concat(
                        Stream.of("stateDiagram-v2"), Stream.concat(edges, ends).map(line -> "    " + line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String edge(Transition edge) {
        return edge.from().map(Enum::name).orElse("[*]") + " --> " + edge.to() + " : " + edge.acte()
                + edge.event().map(event -> " / " + event.nom()).orElse("");
    }
}
