package fr.relais.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A message set aside, as an operator sees it; the payload itself is not shown, it may hold personal data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetter(
        int partition,
        long offset,
        Instant date,
        String dossier,
        String topic,
        String eventId,
        String type,
        String reason,
        boolean requeued) {

    static final String TOPIC = "dead-letter-topic";

    static DeadLetter of(ConsumerRecord<byte[], byte[]> letter, boolean requeued) {
        return new DeadLetter(
                letter.partition(),
                letter.offset(),
                Instant.ofEpochMilli(letter.timestamp()),
                letter.key() == null ? null : text(letter.key()),
                header(letter, TOPIC),
                header(letter, "ce_id"),
                header(letter, "ce_type"),
                header(letter, "dead-letter-reason"),
                requeued);
    }

    static String key(ConsumerRecord<byte[], byte[]> letter) {
        return letter.partition() + "-" + letter.offset();
    }

    static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? null : text(header.value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
