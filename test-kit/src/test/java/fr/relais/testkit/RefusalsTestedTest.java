package fr.relais.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTestedTest {

    private enum Refusal {
        NAMED,
        FORGOTTEN
    }

    @TempDir
    Path sources;

    @Test
    void aCodeThatNoTestNamesIsTold() throws IOException {
        Files.writeString(sources.resolve("SomeTest.java"), "refused(\"NAMED\"); // FORGOTTEN_TOO");

        assertThatThrownBy(() -> RefusalsTested.assertEachNamedInTests(Refusal.values(), sources))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[FORGOTTEN]");

        Files.writeString(sources.resolve("OtherTest.java"), "problem(Refusal.FORGOTTEN)");
        assertThatCode(() -> RefusalsTested.assertEachNamedInTests(Refusal.values(), sources))
                .doesNotThrowAnyException();
    }
}
