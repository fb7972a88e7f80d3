package fr.relais.launcher.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.infrastructure.Persona;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The facts of a first acompte, taken from the golden examples of their producers, and what funding-service makes of them. */
final class FundingFacts {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String GROUP = "funding-service";
    private static final String EXAMPLE = "771-201800145";
    private static final String CONVENTION = "fr.relais.ConventionSigned.v1";
    private static final String DECLARATION = "fr.relais.ActivityValidated.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Platform platform;

    FundingFacts(Platform platform) {
        this.platform = platform;
    }

    /** How many consumers of the service have partitions. */
    int consumers() throws Exception {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, platform.bootstrap()))) {
            return Math.toIntExact(
                    admin.describeConsumerGroups(List.of(GROUP)).all().get().get(GROUP).members().stream()
                            .filter(member ->
                                    !member.assignment().topicPartitions().isEmpty())
                            .count());
        }
    }

    void awaitConsumers(int count) throws Exception {
        await(this::consumers, known -> known == count);
    }

    void publishBareme() throws IOException, InterruptedException {
        String body = Files.readString(Path.of("src/main/resources/meaux/bareme.json"))
                .replaceFirst(
                        "\\{",
                        "{\"dateDecision\": \"2022-01-01\", \"limiteJustification\": \"2100-06-30\","
                                + " \"forclusion\": \"2100-12-31\",");
        HttpRequest request = request(platform.address(Service.FUNDING), "/baremes/2022", Persona.BAREME_CNAF)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        int status = http.send(request, BodyHandlers.ofString()).statusCode();
        if (status != 201) {
            throw new AssertionError("The barème was answered by " + status);
        }
    }

    /** Both facts of each dossier, each twice under its own id, on both topics and without waiting. */
    List<String> deliver(int count) throws IOException {
        List<String> dossiers = IntStream.rangeClosed(1, count)
                .mapToObj("771-2019%05d"::formatted)
                .toList();
        String convention = example("convention-service", CONVENTION);
        String declaration = example("activity-service", DECLARATION);
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, platform.bootstrap(), ProducerConfig.ACKS_CONFIG, "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String dossier : dossiers) {
                twice(producer, event("relais.activities", DECLARATION, dossier, declaration));
                twice(producer, event("relais.conventions", CONVENTION, dossier, convention));
            }
        }
        return dossiers;
    }

    /** The payments of a dossier once there is one, each as its kind and gross amount. */
    List<String> awaitPaiements(URI instance, String dossier) throws Exception {
        return await(() -> paiements(instance, dossier), paiements -> !paiements.isEmpty());
    }

    /** What an instance says of the ledger of Caf 771 once it has recomputed it. */
    String ledger(URI instance) throws IOException, InterruptedException {
        JsonNode verified = get(instance, "/grand-livre/771/verification", Persona.AGENT_COMPTABLE_77);
        return verified.path("ecritures").asInt() + " entries, "
                + verified.path("justes").asInt() + " right";
    }

    private List<String> paiements(URI instance, String dossier) throws IOException, InterruptedException {
        JsonNode page = get(instance, "/dossiers/" + dossier + "/paiements", Persona.DECLARANT_MEAUX);
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(one -> one.path("genre").asText() + " " + one.path("brut").asText())
                .toList();
    }

    private JsonNode get(URI instance, String path, Persona persona) throws IOException, InterruptedException {
        HttpRequest request = request(instance, path, persona).build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(URI instance, String path, Persona persona) {
        return HttpRequest.newBuilder(instance.resolve(path))
                .header("Authorization", "Bearer " + platform.issuer().token(persona));
    }

    private static void twice(KafkaProducer<String, String> producer, ProducerRecord<String, String> event) {
        producer.send(event);
        producer.send(event);
    }

    private static ProducerRecord<String, String> event(String topic, String type, String dossier, String example) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic, dossier, example.replace(EXAMPLE, dossier));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", type,
                        "ce_source", "/relais/launcher",
                        "ce_subject", dossier,
                        "ce_time", Clock.systemUTC().instant().toString(),
                        "ce_sequence", "1",
                        "ce_datacontenttype", "application/json",
                        "content-type", "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    private static String example(String service, String type) throws IOException {
        return Files.readString(
                Path.of("..", "..", service, "contracts", "events", type.replace("fr.relais.", "") + ".example.json"));
    }

    private static <T> T await(Callable<T> look, Predicate<T> wanted) throws Exception {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        List<T> seen = new ArrayList<>();
        do {
            T found = look.call();
            if (wanted.test(found)) {
                return found;
            }
            seen.add(found);
            Thread.sleep(100);
        } while (System.nanoTime() < deadline);
        throw new AssertionError("After " + LIMIT + " still " + seen.get(seen.size() - 1));
    }
}
