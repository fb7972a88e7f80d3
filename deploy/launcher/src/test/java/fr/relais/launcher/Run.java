package fr.relais.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** One run of a command of {@code deploy/}, as its user starts it; ended with the test, whatever happens. */
final class Run implements AutoCloseable {

    static final Path DEPLOY = Path.of("..").toAbsolutePath().normalize();
    static final Path TARGET = DEPLOY.resolve("target");

    private static final long PATIENCE_SECONDS = 150;

    private final Process process;
    private final Path output;
    private List<ProcessHandle> services = List.of();

    /** The programs in {@code bin} come before those of the system. */
    Run(Path bin, String command, String... arguments) throws IOException {
        output = Files.createTempFile(bin, command, ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(DEPLOY.resolve(command).toString()), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
        process = builder.start();
    }

    long pid() {
        return process.pid();
    }

    void awaitServices() {
        await(() -> services().size() == 3);
    }

    /** The three services, as far as they are started; remembered, because those of a killed run are nobody's children. */
    List<ProcessHandle> services() {
        List<ProcessHandle> children = process.children()
                .filter(child -> child.info().commandLine().orElse("").contains("quarkus-run.jar"))
                .toList();
        if (!children.isEmpty()) {
            services = children;
        }
        return services;
    }

    ProcessHandle service(String name) {
        return services().stream()
                .filter(service -> service.info().commandLine().orElse("").contains(name))
                .findFirst()
                .orElseThrow();
    }

    void awaitOutput(String text) {
        await(() -> output().contains(text));
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("ends: %s", output())
                .isTrue();
        return process.exitValue();
    }

    void terminate() {
        process.destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Neither a process nor a file of this run. */
    void assertNothingRemains() {
        assertThat(services).noneMatch(ProcessHandle::isAlive);
        assertThat(servers()).isEmpty();
        assertThat(directory()).doesNotExist();
    }

    @Override
    public void close() {
        services();
        Stream.concat(Stream.of(process.toHandle()), Stream.concat(services.stream(), servers().stream()))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private Path directory() {
        return TARGET.resolve("run-" + pid());
    }

    /** The database server has the directory of its run on its command line. */
    private List<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(other -> other.info().commandLine().orElse("").contains(directory() + "/"))
                .toList();
    }

    private void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(process.isAlive()).as("still runs: %s", output()).isTrue();
            assertThat(System.nanoTime()).as("in time: %s", output()).isLessThan(deadline);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
