package fr.relais.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RunDirectoryTest {

    @Test
    void what_a_dead_jvm_left_is_removed_and_what_this_one_has_is_kept() throws IOException, InterruptedException {
        Path mine = RunDirectory.create();
        Path kept = Files.createTempFile(mine, "kept", "");
        Path dead = Files.createDirectories(mine.resolveSibling(String.valueOf(pidOfADeadProcess())));
        Files.writeString(dead.resolve("left"), "behind");

        assertThat(RunDirectory.create()).isEqualTo(mine);

        assertThat(dead).doesNotExist();
        assertThat(kept).exists();
    }

    private static long pidOfADeadProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return process.pid();
    }
}
