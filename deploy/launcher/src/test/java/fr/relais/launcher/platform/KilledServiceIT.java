package fr.relais.launcher.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.infrastructure.Persona;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A service killed at any moment of an act, or running twice: each act, each fact has had its effect once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServiceIT {

    private static final Home HOME = new Home(Path.of("..", ".."));
    private static final int DOSSIERS = 12;
    private static final int KILLS = 3;
    private static final int ACTS = 40;
    private static final int ANSWERS = 10;
    private static final long SEED = 20_261_121;
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    private static final String MEAUX = "/gestionnaires/21770284400010";
    private static final String GESTIONNAIRE = """
            {"siret": "21770284400010", "nom": "Ville de Meaux", "typeJuridique": "COMMUNE",
             "representant": {"nom": "Dominique Exemple", "qualite": "Maire"}, "siege": "Meaux"}""";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Random random = new Random(SEED);
    private Platform platform;

    @BeforeAll
    void start() throws IOException {
        Files.createDirectories(HOME.logs("killed"));
        platform = Platform.start(settings(), new Silence());
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    @DisplayName(
            "PAY-6, I4: two instances of funding receive the facts of dossiers at once, twice: one order each, one ledger")
    void two_instances_order_once() throws Exception {
        URI first = platform.address(Service.FUNDING);
        FundingFacts facts = new FundingFacts(platform);
        int members = facts.consumers();
        URI second = platform.startAnother(Service.FUNDING);
        facts.awaitConsumers(2 * members);
        facts.publishBareme();

        List<String> dossiers = facts.deliver(DOSSIERS);

        for (String dossier : dossiers) {
            assertThat(facts.awaitPaiements(second, dossier)).containsExactly("ACOMPTE_1 8729.00");
        }
        assertThat(facts.ledger(first))
                .isEqualTo(facts.ledger(second))
                .isEqualTo(DOSSIERS + " entries, " + DOSSIERS + " right");
    }

    @Test
    @DisplayName("kill -9 during acts: all of them, once, and those acknowledged answered again to the byte")
    void each_act_once() throws IOException, InterruptedException {
        assertThat(send(Persona.CONSEILLER_77, "/gestionnaires", "register", GESTIONNAIRE))
                .isPresent();

        for (int kill = 0; kill < KILLS; kill++) {
            int first = kill * ACTS;
            int answered = acknowledged.size() + kill + random.nextInt(ANSWERS);
            CompletableFuture<Void> acts = CompletableFuture.runAsync(() -> sendFrom(first));
            awaitAnswers(answered, acts);
            Thread.sleep(random.nextInt(20));
            platform.killAndRestart(Service.CONVENTION);
            acts.join();
        }

        assertThat(acknowledged).isNotEmpty();
        for (int act = 0; act < KILLS * ACTS; act++) {
            assertThat(habilitate(act)).as("Act " + act).isPresent();
        }
        assertThat(clients()).containsExactlyInAnyOrderElementsOf(keys());
    }

    /** A number of answers and not of milliseconds: a machine under load is killed in the middle of the acts too. */
    private void awaitAnswers(int count, CompletableFuture<Void> acts) throws InterruptedException {
        while (acknowledged.size() < count && !acts.isDone()) {
            Thread.sleep(1);
        }
    }

    /** Until the service dies under it, or all are sent. */
    private void sendFrom(int first) {
        for (int act = first; act < first + ACTS; act++) {
            if (habilitate(act).isEmpty()) {
                return;
            }
        }
    }

    /** The answer, or nothing when none came; once acknowledged, an act is always answered the same. */
    private Optional<String> habilitate(int act) {
        String key = "logiciel-" + act;
        String body = "{\"client\": \"%s\", \"du\": \"2099-01-01\", \"au\": \"2099-12-31\"}".formatted(key);
        Optional<String> answer = send(Persona.SIGNATAIRE_MEAUX, MEAUX + "/habilitations", key, body);
        answer.ifPresent(text -> assertThat(acknowledged.merge(key, text, (before, again) -> before))
                .isEqualTo(text));
        return answer;
    }

    private Optional<String> send(Persona persona, String path, String key, String body) {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + platform.issuer().token(persona))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .timeout(ANSWER_LIMIT)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isIn(201, 503);
            return response.statusCode() == 201 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException killed) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> clients() throws IOException, InterruptedException {
        List<String> clients = new ArrayList<>();
        String cursor = "";
        do {
            HttpRequest request = HttpRequest.newBuilder(address(MEAUX + "/habilitations?limite=200" + cursor))
                    .header("Authorization", "Bearer " + platform.issuer().token(Persona.SIGNATAIRE_MEAUX))
                    .build();
            JsonNode page = new ObjectMapper()
                    .readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
            page.path("items").forEach(item -> clients.add(item.path("client").asText()));
            cursor = page.hasNonNull("next") ? "&curseur=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return clients;
    }

    private static Set<String> keys() {
        return IntStream.range(0, KILLS * ACTS)
                .mapToObj(act -> "logiciel-" + act)
                .collect(Collectors.toSet());
    }

    private URI address(String path) {
        return platform.address(Service.CONVENTION).resolve(path);
    }

    private static PlatformSettings settings() {
        return new PlatformSettings(HOME, "killed", PlatformPorts.choose(Map.of()), Optional.empty());
    }

    private static final class Silence implements Narrator {

        @Override
        public void say(String sentence) {}

        @Override
        public void fallSilent() {}
    }
}
