package fr.relais.launcher.platform;

import fr.relais.infrastructure.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of one run: the data of its servers, and the list of the processes it started, itself first.
 * The list is what a run killed with no time to stop them leaves to the next one.
 */
final class RunDirectory implements AutoCloseable {

    private static final String PREFIX = "run-";
    private static final String PROCESSES = "processes.txt";

    private final Path path;

    private RunDirectory(Path path) {
        this.path = path;
    }

    /** What a killed run had left: its number, and how many of its processes had to be ended. */
    record LeftOver(long pid, int ended) {}

    /** A new directory for this program. */
    static RunDirectory create(Path target) {
        ProcessHandle self = ProcessHandle.current();
        RunDirectory run = new RunDirectory(target.resolve(PREFIX + self.pid()));
        try {
            Files.createDirectories(run.path);
        } catch (IOException e) {
            throw new Failure("Impossible d'écrire dans " + target + " : " + e.getMessage(), e);
        }
        run.remember(self);
        return run;
    }

    /** Ends what the killed runs left, and removes their files; a run that still goes on is left alone. */
    static List<LeftOver> clean(Path target) {
        return all(target).stream()
                .filter(run -> !run.isGoingOn())
                .map(RunDirectory::clean)
                .toList();
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    void remember(ProcessHandle process) {
        try {
            Files.writeString(
                    path.resolve(PROCESSES),
                    ProcessMark.of(process).line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the files, once the database server has let them go. */
    @Override
    public void close() {
        EmbeddedDatabase.stopLeftOver(postgres());
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove " + path, e);
        }
    }

    private LeftOver clean() {
        List<ProcessHandle> running =
                processes().stream().flatMap(mark -> mark.find().stream()).toList();
        Processes.end(running);
        close();
        return new LeftOver(pid(), running.size());
    }

    /** A run killed before it wrote its first line, or about to write it, is known by the number in its name. */
    private boolean isGoingOn() {
        List<ProcessMark> processes = processes();
        return processes.isEmpty()
                ? ProcessHandle.of(pid()).isPresent()
                : processes.get(0).find().isPresent();
    }

    private long pid() {
        return Long.parseLong(path.getFileName().toString().substring(PREFIX.length()));
    }

    private List<ProcessMark> processes() {
        Path file = path.resolve(PROCESSES);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(ProcessMark::parse).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RunDirectory> all(Path target) {
        if (!Files.exists(target)) {
            return List.of();
        }
        List<RunDirectory> runs = new ArrayList<>();
        try (var children = Files.newDirectoryStream(target, PREFIX + "[0-9]*")) {
            children.forEach(child -> runs.add(new RunDirectory(child)));
            return runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
