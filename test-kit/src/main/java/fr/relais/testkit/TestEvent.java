package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message as it lies on a topic: the attributes of a CloudEvent in binary mode, its data, and all its headers.
 * An attribute that is absent is empty, a sequence that is absent or not a number is −1: a dead letter may be anything.
 */
public record TestEvent(
        String id, String type, String subject, long sequence, String json, Map<String, String> headers) {

    static TestEvent from(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = StreamSupport.stream(message.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        header -> header.key(),
                        header -> header.value() == null ? "" : new String(header.value(), UTF_8),
                        (first, last) -> last));
        String sequence = headers.getOrDefault("ce_sequence", "");
        return new TestEvent(
                headers.getOrDefault("ce_id", ""),
                headers.getOrDefault("ce_type", ""),
                headers.getOrDefault("ce_subject", ""),
                sequence.matches("\\d{1,18}") ? Long.parseLong(sequence) : -1,
                message.value() == null ? "" : new String(message.value(), UTF_8),
                headers);
    }
}
