package fr.relais.launcher.platform;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A process that does nothing, ended with the test that started it. */
final class Sleeper implements AutoCloseable {

    private final Process process;

    Sleeper() {
        try {
            process = new ProcessBuilder("sleep", "600").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that has already ended: its number means nothing any more. */
    static ProcessMark ended() {
        try (Sleeper sleeper = new Sleeper()) {
            return sleeper.mark();
        }
    }

    ProcessMark mark() {
        return ProcessMark.of(process.toHandle());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
