package fr.relais.launcher.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed run leaves is found and ended; what only looks like it is left alone. */
class RunDirectoryTest {

    @TempDir
    Path target;

    @Test
    void what_a_killed_run_had_started_is_ended_and_its_files_removed() {
        ProcessMark killed = Sleeper.ended();
        try (Sleeper service = new Sleeper()) {
            Path run = runOf(killed, killed.line(), service.mark().line());

            assertThat(RunDirectory.clean(target)).containsExactly(new RunDirectory.LeftOver(killed.pid(), 1));

            assertThat(service.isAlive()).isFalse();
            assertThat(run).doesNotExist();
        }
    }

    @Test
    void a_process_that_took_the_number_since_is_left_alone() {
        ProcessMark killed = Sleeper.ended();
        try (Sleeper other = new Sleeper()) {
            ProcessMark mark = other.mark();
            ProcessMark startedBefore =
                    new ProcessMark(mark.pid(), mark.start().minusSeconds(3600), mark.commandLine());
            ProcessMark anotherProgram = new ProcessMark(mark.pid(), mark.start(), mark.commandLine() + " 1");
            Path run = runOf(killed, killed.line(), startedBefore.line(), anotherProgram.line());

            assertThat(RunDirectory.clean(target)).containsExactly(new RunDirectory.LeftOver(killed.pid(), 0));

            assertThat(other.isAlive()).isTrue();
            assertThat(run).doesNotExist();
        }
    }

    @Test
    void the_number_of_a_killed_run_may_have_been_taken_too() {
        try (Sleeper other = new Sleeper();
                Sleeper service = new Sleeper()) {
            ProcessMark mark = other.mark();
            ProcessMark killed = new ProcessMark(mark.pid(), mark.start().minusSeconds(3600), "java -jar launcher.jar");
            runOf(killed, killed.line(), service.mark().line());

            assertThat(RunDirectory.clean(target)).containsExactly(new RunDirectory.LeftOver(killed.pid(), 1));

            assertThat(other.isAlive()).isTrue();
            assertThat(service.isAlive()).isFalse();
        }
    }

    @Test
    void a_run_that_goes_on_is_left_alone() {
        try (Sleeper launcher = new Sleeper();
                Sleeper service = new Sleeper()) {
            Path run = runOf(
                    launcher.mark(), launcher.mark().line(), service.mark().line());

            assertThat(RunDirectory.clean(target)).isEmpty();

            assertThat(service.isAlive()).isTrue();
            assertThat(run).exists();
        }
    }

    @Test
    void a_run_killed_before_or_while_it_wrote_its_first_line_leaves_only_files() {
        ProcessMark killed = Sleeper.ended();
        Path run = runOf(killed, killed.line().substring(0, 5));

        assertThat(RunDirectory.clean(target)).containsExactly(new RunDirectory.LeftOver(killed.pid(), 0));

        assertThat(run).doesNotExist();
    }

    @Test
    void a_run_about_to_write_its_first_line_is_left_alone() {
        try (Sleeper launcher = new Sleeper()) {
            Path run = runOf(launcher.mark());

            assertThat(RunDirectory.clean(target)).isEmpty();

            assertThat(run).exists();
        }
    }

    @Test
    void this_run_remembers_itself_first_and_removes_its_files_at_the_end() throws IOException {
        Path run = target.resolve("run-" + ProcessHandle.current().pid());
        try (Sleeper service = new Sleeper();
                RunDirectory mine = RunDirectory.create(target)) {
            mine.remember(ProcessHandle.of(service.mark().pid()).orElseThrow());

            assertThat(Files.readAllLines(run.resolve("processes.txt")))
                    .containsExactly(
                            ProcessMark.of(ProcessHandle.current()).line(),
                            service.mark().line());
            assertThat(RunDirectory.clean(target)).isEmpty();
        }
        assertThat(run).doesNotExist();
    }

    @Test
    void nothing_was_ever_started_here() {
        assertThat(RunDirectory.clean(target.resolve("nowhere"))).isEmpty();
    }

    private Path runOf(ProcessMark launcher, String... lines) {
        try {
            Path run = Files.createDirectories(target.resolve("run-" + launcher.pid()));
            Files.writeString(run.resolve("processes.txt"), Stream.of(lines).collect(Collectors.joining("\n")));
            return run;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
