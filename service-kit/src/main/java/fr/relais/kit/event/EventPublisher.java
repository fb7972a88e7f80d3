package fr.relais.kit.event;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends rows of the outbox to Kafka as CloudEvents 1.0 in binary mode and waits until the broker has kept them. */
@ApplicationScoped
class EventPublisher {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration DELIVERY = Duration.ofSeconds(20);

    private final Map<String, Object> kafka;
    private KafkaProducer<String, byte[]> producer;

    EventPublisher(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** What became of one row: kept by the broker when {@code failure} is null. */
    record Attempt(OutboxEntry entry, Throwable failure) {

        boolean isPublished() {
            return failure == null;
        }

        /** True when sending the same bytes again can never succeed. */
        boolean isRefusedForGood() {
            return failure != null && !(failure instanceof RetriableException);
        }
    }

    @PostConstruct
    void connect() {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(DELIVERY.toMillis()));
        producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    @PreDestroy
    void disconnect() {
        producer.close(PATIENCE);
    }

    /** Sends all rows, which must be of different dossiers, then waits for every answer. */
    List<Attempt> publishAll(List<OutboxEntry> entries) {
        List<Sending> sendings =
                entries.stream().map(entry -> new Sending(entry, send(entry))).toList();
        return sendings.stream().map(Sending::await).toList();
    }

    /** Sends a dead letter back to the topic it came from, without the headers that tell why it was set aside. */
    void resend(ConsumerRecord<byte[], byte[]> letter) {
        String key = letter.key() == null ? null : new String(letter.key(), StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(DeadLetter.header(letter, DeadLetter.TOPIC), key, letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith("dead-letter-")) {
                message.headers().add(header);
            }
        });
        Throwable failure = failureOf(producer.send(message));
        if (failure != null) {
            throw new IllegalStateException("The broker refused the message", failure);
        }
    }

    /** Null when the broker has kept the message. */
    private static Throwable failureOf(Future<?> answer) {
        try {
            answer.get();
            return null;
        } catch (ExecutionException refused) {
            return refused.getCause();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing", interrupted);
        }
    }

    private record Sending(OutboxEntry entry, Future<?> answer) {

        Attempt await() {
            return new Attempt(entry, failureOf(answer));
        }
    }

    private Future<?> send(OutboxEntry entry) {
        try {
            return producer.send(message(entry));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static ProducerRecord<String, byte[]> message(OutboxEntry entry) {
        var event = CloudEventBuilder.v1()
                .withId(entry.id.toString())
                .withSource(URI.create(entry.source))
                .withType(entry.type)
                .withSubject(entry.aggregateid)
                .withTime(entry.occurredAt.atOffset(ZoneOffset.UTC))
                .withExtension(Received.SEQUENCE, Long.toString(entry.sequence))
                .withData("application/json", entry.payload.getBytes(StandardCharsets.UTF_8));
        if (entry.causationid != null) {
            event.withExtension(Received.CAUSATION, entry.causationid);
        }
        return KafkaMessageFactory.<String>createWriter("relais." + entry.aggregatetype, entry.aggregateid)
                .writeBinary(event.build());
    }
}
