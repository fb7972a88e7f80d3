package fr.relais.kit.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the dead letters of this service straight from their topic; nothing is consumed by reading. */
@ApplicationScoped
class DeadLetters {

    private static final Duration POLL = Duration.ofMillis(500);

    /** A close waits for the broker's answer to the last fetch: half a second by default, for nothing. */
    private static final int FETCH_WAIT_MILLIS = 20;

    /** The same order at each reading, so that a page follows the one before. */
    private static final Comparator<ConsumerRecord<byte[], byte[]>> NEWEST_FIRST = Comparator.comparingLong(
                    (ConsumerRecord<byte[], byte[]> letter) -> letter.timestamp())
            .reversed()
            .thenComparingInt(ConsumerRecord::partition)
            .thenComparing(ConsumerRecord::offset, Comparator.reverseOrder());

    private final Map<String, Object> kafka;
    private final String topic;

    DeadLetters(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.topic = "relais." + service + ".dead-letters";
    }

    String topic() {
        return topic;
    }

    /** The newest letters first, at most {@code limit} per partition. */
    List<ConsumerRecord<byte[], byte[]>> latest(int limit) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
            consumer.assign(partitions);
            partitions.forEach(part -> consumer.seek(part, Math.max(starts.get(part), ends.get(part) - limit)));
            List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(letters::add);
            }
            letters.sort(NEWEST_FIRST);
            return letters;
        }
    }

    Optional<ConsumerRecord<byte[], byte[]>> find(int partition, long offset) {
        TopicPartition wanted = new TopicPartition(topic, partition);
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            if (!partitions(consumer).contains(wanted)
                    || consumer.endOffsets(List.of(wanted)).get(wanted) <= offset
                    || consumer.beginningOffsets(List.of(wanted)).get(wanted) > offset) {
                return Optional.empty();
            }
            consumer.assign(List.of(wanted));
            consumer.seek(wanted, offset);
            while (consumer.position(wanted) <= offset) {
                for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(POLL)) {
                    if (letter.offset() == offset) {
                        return Optional.of(letter);
                    }
                }
            }
            return Optional.empty();
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MILLIS);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
