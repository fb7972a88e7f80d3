package fr.relais.launcher.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One service as a process of its own, with its log file. */
final class ServiceProcess {

    private static final int LAST_LINES = 30;
    private static final long POLL_MILLIS = 150;
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);
    /** Small heaps and a quick start: this is a demonstration, on any machine. */
    private static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Service service;
    private final Process process;
    private final URI address;
    private final Path log;

    private ServiceProcess(Service service, Process process, URI address, Path log) {
        this.service = service;
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** What one service is given: its port, its program, its log file and its environment variables. */
    record Settings(int port, Path jar, Path log, Map<String, String> environment) {}

    static ServiceProcess start(Service service, Settings settings) {
        ProcessBuilder builder = new ProcessBuilder(command(settings.jar()))
                .redirectErrorStream(true)
                .redirectOutput(settings.log().toFile());
        builder.environment().putAll(settings.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return new ServiceProcess(
                    service, process, URI.create("http://localhost:" + settings.port()), settings.log());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + service.artifact(), e);
        }
    }

    /** Returns when the service says that it is ready, or fails with the last lines of its log. */
    void awaitReady(HttpClient http, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isReady(http)) {
            requireAlive();
            if (System.nanoTime() > deadline) {
                throw failure("n'est pas prêt après " + limit.toSeconds() + " secondes");
            }
            pause();
        }
    }

    void requireAlive() {
        if (!process.isAlive()) {
            throw failure("s'est arrêté (code " + process.exitValue() + ")");
        }
    }

    /** SIGKILL: nothing is finished, nothing is said. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    URI address() {
        return address;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    private Failure failure(String what) {
        return new Failure("Le service " + service.artifact() + " " + what + ". Fin de son journal (" + log + ") :\n"
                + lastLines());
    }

    private String lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady(HttpClient http) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(ANSWER_LIMIT)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Attente interrompue.", e);
        }
    }

    private void pause() {
        try {
            process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Attente interrompue.", e);
        }
    }

    private static List<String> command(Path jar) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), JVM, List.of("-jar", jar.toString()))
                .flatMap(List::stream)
                .toList();
    }
}
