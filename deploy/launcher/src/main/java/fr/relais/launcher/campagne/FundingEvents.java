package fr.relais.launcher.campagne;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.launcher.platform.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What funding-service makes known on its topic, read from the beginning, as the software of a Caf would. */
public final class FundingEvents implements AutoCloseable {

    private static final String TOPIC = "relais.funding";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);

    private final ObjectMapper json = new ObjectMapper();
    private final List<Announced> known = new ArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer;

    public FundingEvents(String bootstrap) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private record Announced(String type, JsonNode data) {

        boolean isOf(String shortType) {
            return type.equals("fr.relais." + shortType + ".v1");
        }
    }

    /** Returns when the payment is announced, or fails. */
    void awaitPayment(DossierMeaux dossier, int exercice, String genre) {
        await(
                dossier,
                "PaymentOrdered",
                genre + " " + exercice,
                data -> data.path("exercice").asInt() == exercice
                        && data.path("genre").asText().equals(genre));
    }

    /** Returns when what the bank did with a transfer is announced, or fails. */
    void awaitTransfer(String type, String endToEndId) {
        await(
                type,
                "virement " + endToEndId,
                data -> data.path("endToEndId").asText().equals(endToEndId));
    }

    /** Returns when the event about an indu of that year is announced, or fails. */
    void awaitIndu(DossierMeaux dossier, int exercice, String type) {
        await(dossier, type, "indu " + exercice, data -> data.path("exercice").asInt() == exercice);
    }

    private void await(DossierMeaux dossier, String type, String what, Predicate<JsonNode> condition) {
        await(
                type,
                what + ", dossier " + dossier.id(),
                data -> data.path("dossier").asText().equals(dossier.id()) && condition.test(data));
    }

    private void await(String type, String what, Predicate<JsonNode> condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (find(type, condition).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new Failure("Rien n'annonce sur " + TOPIC + " après " + PATIENCE.toSeconds() + " secondes : "
                        + type + ", " + what + ".");
            }
            consumer.poll(POLL).forEach(message -> known.add(read(message)));
        }
    }

    private Optional<Announced> find(String type, Predicate<JsonNode> condition) {
        return known.stream()
                .filter(event -> event.isOf(type) && condition.test(event.data()))
                .findFirst();
    }

    private Announced read(ConsumerRecord<String, byte[]> message) {
        try {
            String type = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            return new Announced(type, json.readTree(message.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
