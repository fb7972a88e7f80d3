package fr.relais.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.infrastructure.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands themselves, with the packaged services: they do their work, and leave nothing behind however they end. */
class WholeRunsIT {

    private static final int TERMINATED = 143;
    private static final List<String> BUILT = List.of(
            "deploy/launcher/target/launcher.jar",
            "convention-service/target/quarkus-app/quarkus-run.jar",
            "activity-service/target/quarkus-app/quarkus-run.jar",
            "funding-service/target/quarkus-app/quarkus-run.jar");

    @TempDir
    Path bin;

    /** Everything is built at this point, to the date of its last change: a build inside the build would be a mistake. */
    @BeforeEach
    void forbidBuilding() throws IOException {
        Path maven = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho 'A build inside the build.'\nexit 9\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        FileTime now = FileTime.from(Clock.systemUTC().instant());
        for (String built : BUILT) {
            Files.setLastModifiedTime(Run.DEPLOY.resolve("..").resolve(built), now);
        }
    }

    @Test
    void after_a_killed_run_the_demo_cleans_up_and_plays_the_campaign_to_the_cent() throws Exception {
        try (Run killed = new Run(bin, "demo", "--quiet");
                Run demo = killAndRunAgain(killed)) {
            assertThat(demo.exitCode()).as(demo.output()).isZero();

            assertThat(demo.output())
                    .contains("Une exécution interrompue (processus " + killed.pid() + ") avait laissé 3 service(s)")
                    .contains("Les 28 chiffres attendus sont là, au centime.");
            killed.assertNothingRemains();
            demo.assertNothingRemains();
        }
        assertStatement(
                new ObjectMapper().readTree(Run.TARGET.resolve("demo.json").toFile()));
    }

    @Test
    void up_gives_addresses_and_tokens_until_a_service_dies() throws Exception {
        int port = Ports.free();
        Path tokens = Run.TARGET.resolve("tokens.txt");
        try (Run up = new Run(bin, "up", "--funding-port=" + port)) {
            up.awaitOutput("Ctrl-C pour tout arrêter.");
            assertThat(up.output()).contains("REST    http://localhost:" + port, "jdbc:postgresql://localhost:");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokens)))
                    .isEqualTo("rw-------");
            assertThat(statusOf(port, tokenOf("AGENT_COMPTABLE_77", tokens))).isEqualTo(200);
            assertThat(statusOf(port, tokenOf("EXPLOITANT", tokens))).isEqualTo(403);

            up.awaitServices();
            up.service("funding-service").destroyForcibly();

            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.output())
                    .contains("Le service funding-service s'est arrêté (code 137).")
                    .contains("funding-service 0.1.0-SNAPSHOT on JVM");
            up.assertNothingRemains();
            assertThat(tokens).doesNotExist();
        }
    }

    @Test
    void a_signal_in_the_middle_of_the_start_stops_everything() throws Exception {
        try (Run up = new Run(bin, "up")) {
            up.awaitServices();
            up.terminate();

            assertThat(up.exitCode()).isEqualTo(TERMINATED);
            assertThat(up.output()).endsWith("Démarrage des trois services…\n");
            up.assertNothingRemains();
        }
    }

    @Test
    void a_port_that_is_taken_is_said_and_nothing_starts() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Run up = new Run(bin, "up", "--kafka-port=" + other.getLocalPort())) {
            assertThat(up.exitCode()).isEqualTo(1);

            assertThat(up.output()).startsWith("\nLe port " + other.getLocalPort() + " (Kafka) est déjà pris");
            up.assertNothingRemains();
        }
    }

    private Run killAndRunAgain(Run killed) throws Exception {
        killed.awaitServices();
        killed.kill();
        assertThat(killed.services()).allMatch(ProcessHandle::isAlive);
        return new Run(bin, "demo", "--quiet");
    }

    private static void assertStatement(JsonNode campaign) {
        assertThat(campaign.path("conforme").asBoolean()).isTrue();
        assertThat(campaign.path("chiffres")).hasSize(28);
        assertThat(campaign.path("dossiers").findValuesAsText("dossier"))
                .containsExactly("771-201800145", "771-201800146");
        JsonNode frot = campaign.path("dossiers").path(1);
        assertThat(frot.path("paiements").findValuesAsText("brut")).containsExactly("7121.94", "7121.94");
        assertThat(frot.path("paiements").findValuesAsText("retenue")).containsExactly("0.00", "1118.00");
        assertThat(frot.path("paiements").findValuesAsText("net")).containsExactly("7121.94", "6003.94");
        assertThat(frot.path("indus").findValuesAsText("montant")).containsExactly("1118.00");
        assertThat(frot.path("droits").findValuesAsText("source")).containsExactly("FICTIF", "FICTIF");
        assertThat(frot.path("paiements").findValuesAsText("formule")).contains("0.35 × 20348.40");
    }

    private static int statusOf(int port, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/baremes"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String tokenOf(String persona, Path tokens) throws IOException {
        List<String> line = Files.readAllLines(tokens).stream()
                .filter(text -> text.startsWith(persona + " "))
                .toList();
        return line.get(0).split(" ")[1];
    }
}
