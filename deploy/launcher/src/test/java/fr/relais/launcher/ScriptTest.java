package fr.relais.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts do before the launcher runs, in a copy of the project where nothing is built. */
class ScriptTest {

    private static final Path DEPLOY = Path.of("..");
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    Path root;

    private Path bin;

    @BeforeEach
    void copyTheScripts() throws IOException {
        Files.createDirectories(root.resolve("deploy/launcher"));
        for (String script : List.of("demo", "up", "launcher/run")) {
            Files.copy(DEPLOY.resolve(script), root.resolve("deploy").resolve(script));
        }
        bin = Files.createDirectories(root.resolve("bin"));
        for (String tool : List.of("bash", "dirname", "sed", "find")) {
            program(bin.resolve(tool), "exec " + inPath(tool) + " \"$@\"");
        }
    }

    @Test
    void without_java_it_says_what_to_install() throws Exception {
        assertThat(run("demo", Map.of("JAVA_HOME", root.toString())))
                .isEqualTo(
                        "1 Java est introuvable : installez un JDK 17 ou plus récent, ou indiquez-le par JAVA_HOME.\n");
    }

    @Test
    void an_old_java_is_refused() throws Exception {
        program(root.resolve("old/bin/java"), "echo '    java.specification.version = 1.8' >&2");

        assertThat(run("demo", Map.of("JAVA_HOME", root.resolve("old").toString())))
                .startsWith("1 Il faut un JDK 17 ou plus récent")
                .endsWith("est la version 1.\n");
    }

    @Test
    void a_java_without_compiler_is_refused() throws Exception {
        program(root.resolve("jre/bin/java"), "echo '    java.specification.version = 21' >&2");

        assertThat(run("up", Map.of("JAVA_HOME", root.resolve("jre").toString())))
                .startsWith("1 ")
                .contains("n'a pas de compilateur");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        assertThat(run("demo", Map.of("JAVA_HOME", JAVA_HOME)))
                .isEqualTo("1 Maven est introuvable : installez Maven 3.8.6 ou plus récent.\n");
    }

    @Test
    void what_is_missing_is_built_once_with_the_definitions_given() throws Exception {
        program(bin.resolve("mvn"), "echo \"mvn $*\"; exit 3");

        assertThat(run("demo", Map.of("JAVA_HOME", JAVA_HOME), "-Dmaven.repo.local=/tmp/depot", "--quiet"))
                .isEqualTo("1 Construction (plusieurs minutes la première fois)…\n"
                        + "mvn -B -ntp -q -Dstyle.color=never -pl deploy/launcher -am -Dmaven.test.skip -Dspotless.check.skip"
                        + " -Dcheckstyle.skip -Dmaven.repo.local=/tmp/depot package\n"
                        + "La construction a échoué : voir les messages de Maven ci-dessus.\n");
    }

    /** Its exit code, then all it printed. */
    private String run(String script, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                                Stream.of(root.resolve("deploy").resolve(script).toString()), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + output;
    }

    private void program(Path path, String body) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/bin/sh\n" + body + "\n");
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    private static Path inPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
