package fr.relais.testkit;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import fr.relais.infrastructure.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The files of the servers of one JVM of tests, named after its process so that what a killed one left is recognised. */
final class RunDirectory {
    private static final Path ALL = Path.of(System.getProperty("java.io.tmpdir"), "relais-tests");
    private static final Path LOCK = ALL.resolve("lock");

    private RunDirectory() {}

    /** An empty directory for this JVM; those of dead ones are removed, with the database servers still running there. */
    static Path create() {
        try {
            Files.createDirectories(ALL);
            removeWhatIsOver();
            Path mine = ALL.resolve(String.valueOf(ProcessHandle.current().pid()));
            return Files.createDirectories(mine);
        } catch (IOException e) {
            throw new UncheckedIOException("No directory for the servers of the tests", e);
        }
    }

    /** One JVM at a time: two that start together would take the same files from under each other. */
    private static void removeWhatIsOver() throws IOException {
        try (FileChannel channel = FileChannel.open(LOCK, CREATE, WRITE)) {
            channel.lock();
            for (Path run : children(ALL)) {
                if (isOver(run)) {
                    EmbeddedDatabase.stopLeftOver(postgres(run));
                    delete(run);
                }
            }
        }
    }

    static Path postgres(Path run) {
        return run.resolve("postgres");
    }

    static Path kafka(Path run) {
        return run.resolve("kafka");
    }

    static void delete(Path run) {
        try (var files = Files.walk(run)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + run, e);
        }
    }

    private static boolean isOver(Path run) {
        String name = run.getFileName().toString();
        return name.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }

    private static List<Path> children(Path directory) throws IOException {
        try (var children = Files.list(directory)) {
            return children.toList();
        }
    }
}
