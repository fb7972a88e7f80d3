package fr.relais.launcher.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What tells one process from another that the system gave the same number to: the number, the instant it started
 * and its command line. Written on one line of text.
 */
record ProcessMark(long pid, Instant start, String commandLine) {

    private static final String SEPARATOR = "\t";
    private static final String UNKNOWN = "?";
    /** The system gives the instant relative to its boot, which two Java programs date with a small difference. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessMark of(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return new ProcessMark(
                process.pid(),
                info.startInstant().orElse(Instant.EPOCH),
                info.commandLine().map(ProcessMark::onOneLine).orElse(UNKNOWN));
    }

    /** Empty for a line that a killed run did not finish. */
    static Optional<ProcessMark> parse(String line) {
        String[] parts = line.split(SEPARATOR, 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        return Optional.of(new ProcessMark(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2]));
    }

    String line() {
        return pid + SEPARATOR + start + SEPARATOR + commandLine;
    }

    /** The process, if it still runs and is still the same one. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOf);
    }

    private boolean isOf(ProcessHandle process) {
        ProcessMark other = of(process);
        return commandLine.equals(other.commandLine)
                && Duration.between(start, other.start).abs().compareTo(TOLERANCE) <= 0;
    }

    private static String onOneLine(String commandLine) {
        return commandLine.replaceAll("\\s", " ");
    }
}
