package fr.relais.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server that a killed run left behind in a data directory: it holds the directory, so it must go before a new one. */
final class LeftOverPostmaster {
    private static final long PATIENCE_SECONDS = 5;

    private LeftOverPostmaster() {}

    static void stop(Path dataDirectory) {
        find(dataDirectory).ifPresent(LeftOverPostmaster::stop);
    }

    private static Optional<ProcessHandle> find(Path dataDirectory) {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(process -> isPostgresOf(dataDirectory, process));
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable " + pidFile, e);
        }
    }

    /** The system may have given the number to another program since, even to another PostgreSQL. */
    private static boolean isPostgresOf(Path dataDirectory, ProcessHandle process) {
        boolean isPostgres = process.info()
                .command()
                .map(Path::of)
                .map(command -> command.getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
        return isPostgres
                && process.info()
                        .commandLine()
                        .filter(line ->
                                line.contains(dataDirectory.toAbsolutePath().toString()))
                        .isPresent();
    }

    private static void stop(ProcessHandle postmaster) {
        // A polite stop waits for clients; those of a killed run may never leave, and recovery makes the hard stop
        // safe.
        postmaster.destroy();
        if (!hasEnded(postmaster)) {
            postmaster.destroyForcibly();
            hasEnded(postmaster);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a server of a former run stops", e);
        }
    }
}
