package fr.relais.kit.event;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The attributes of a message, checked: a CloudEvent whose subject is a dossier and whose key is its subject. */
record Envelope(String id, String source, String type, DossierId dossier, long sequence, Instant time, byte[] payload) {

    static Envelope read(ConsumerRecord<String, byte[]> message) {
        try {
            CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
            require(event.getSubject() != null, "no subject");
            require(event.getSubject().equals(message.key()), "the key is not the subject");
            require(event.getData() != null, "no data");
            require(event.getTime() != null, "no time");
            return new Envelope(
                    event.getId(),
                    event.getSource().toString(),
                    event.getType(),
                    new DossierId(event.getSubject()),
                    sequence(event),
                    event.getTime().toInstant(),
                    event.getData().toBytes());
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException | Refused unreadable) {
            throw new MalformedEvent("Not a CloudEvent about a dossier: " + unreadable.getMessage(), unreadable);
        }
    }

    private static long sequence(CloudEvent event) {
        Object sequence = event.getExtension(Received.SEQUENCE);
        require(sequence != null && sequence.toString().matches("\\d{1,18}"), "no sequence number");
        return Long.parseLong(sequence.toString());
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new MalformedEvent(otherwise);
        }
    }
}
