package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of the broker of the tests: publishes as another service would, and reads what the service under test published. */
public final class Topic {
    private final String name;

    private Topic(String name) {
        this.name = name;
    }

    public static Topic of(String name) {
        return new Topic(name);
    }

    /** Publishes a CloudEvent in binary mode, keyed by its dossier, and gives its new id. */
    public String publish(String type, String dossier, long sequence, String json) {
        String id = UUID.randomUUID().toString();
        publish(id, type, dossier, sequence, json);
        return id;
    }

    /** The same with an id of one's choice: the second time, it is a duplicate. */
    public void publish(String id, String type, String dossier, long sequence, String json) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", type);
        headers.put("ce_source", "/relais/test-kit");
        headers.put("ce_subject", dossier);
        headers.put("ce_time", Clock.systemUTC().instant().toString());
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_datacontenttype", "application/json");
        headers.put("content-type", "application/json");
        publishRaw(dossier, json.getBytes(UTF_8), headers);
    }

    /** Publishes anything, for poison: no attribute is added. Tells where it was kept. */
    public RecordMetadata publishRaw(String key, byte[] bytes, Map<String, String> headers) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Platform.bootstrap(), ProducerConfig.ACKS_CONFIG, "all");
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(name, key, bytes);
        headers.forEach((header, value) -> message.headers().add(header, value.getBytes(UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            return producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not published on " + name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing on " + name, e);
        }
    }

    /** Waits until the topic holds at least {@code count} messages keyed by the dossier; gives them all, in order. */
    public List<TestEvent> awaitEvents(String dossier, int count) {
        try (TopicReader reader = new TopicReader(name, dossier)) {
            return reader.readAtLeast(count);
        }
    }

    /** The messages keyed by the dossier that the broker has at the time of the call, in order. */
    public List<TestEvent> eventsOf(String dossier) {
        try (TopicReader reader = new TopicReader(name, dossier)) {
            return reader.readToEnd();
        }
    }
}
