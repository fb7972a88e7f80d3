package fr.relais.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads one topic from its beginning, outside any group, and keeps the messages of one key. */
final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How long the broker waits for messages that are not there yet; a close waits for the same answer. */
    private static final int WAIT_MILLIS = 20;

    private final String topic;
    private final String key;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TestEvent> events = new ArrayList<>();

    TopicReader(String topic, String key) {
        this.topic = topic;
        this.key = key;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Platform.bootstrap(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        WAIT_MILLIS),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    List<TestEvent> readAtLeast(int count) {
        long start = System.nanoTime();
        while (events.size() < count) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("Expected " + count + " messages of " + key + " on " + topic + " within "
                        + PATIENCE.toSeconds() + " s, found " + events);
            }
            poll();
        }
        return List.copyOf(events);
    }

    List<TestEvent> readToEnd() {
        Map<TopicPartition, Long> fence = consumer.endOffsets(consumer.assignment());
        while (fence.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
        return List.copyOf(events);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void poll() {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
            if (key.equals(message.key())) {
                events.add(TestEvent.from(message));
            }
        }
    }
}
