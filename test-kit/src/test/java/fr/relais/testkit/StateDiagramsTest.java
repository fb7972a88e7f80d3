package fr.relais.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.testkit.StateDiagrams.Arrow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagram that is not the table's is seen. */
class StateDiagramsTest {

    private static final Arrow BIRTH = new Arrow(null, "POSER", "OUVERTE", null);
    private static final Arrow CLOSE = new Arrow("OUVERTE", "FERMER", "FERMEE", "Claquement");

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void write() throws IOException {
        document = folder.resolve("README.md");
        Files.writeString(document, """
                # Une porte

                ## Ses états

                ```mermaid
                stateDiagram-v2
                    [*] --> OUVERTE : POSER
                    OUVERTE --> FERMEE : FERMER / Claquement
                    FERMEE --> [*]
                ```
                """);
    }

    @Test
    void the_diagram_of_the_table_passes() {
        assertThatCode(() -> StateDiagrams.assertDrawn(document, "## Ses états", List.of(BIRTH, CLOSE), false))
                .doesNotThrowAnyException();
    }

    @Test
    void another_diagram_and_a_missing_one_fail() {
        assertThatThrownBy(() -> StateDiagrams.assertDrawn(document, "## Ses états", List.of(BIRTH), false))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> StateDiagrams.assertDrawn(document, "## Autre chose", List.of(BIRTH, CLOSE), false))
                .isInstanceOf(AssertionError.class);
    }
}
