package fr.relais.kit.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Consumes one message in one transaction: inbox row and effect together, at most once. A transient failure is retried in
 * place, so that order is kept; anything else is thrown and ends among the dead letters.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final Inbox inbox;
    private final ObjectMapper json;
    private final Validator validator;
    private final MeterRegistry metrics;
    private final TransientFailures failures;

    EventConsumer(
            Inbox inbox, ObjectMapper json, Validator validator, MeterRegistry metrics, TransientFailures failures) {
        this.inbox = inbox;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.validator = validator;
        this.metrics = metrics;
        this.failures = failures;
    }

    public EventHandlers handling() {
        return new EventHandlers(this);
    }

    void consume(ConsumerRecord<String, byte[]> message, EventHandlers handlers) {
        try {
            Envelope envelope = Envelope.read(message);
            EventHandlers.Handler<?> handler = handlers.of(envelope.type());
            count(envelope.type(), handler == null ? "ignored" : apply(envelope, handler));
        } catch (RuntimeException failed) {
            count("unknown", "dead-letter");
            LOG.errorf(
                    failed,
                    "Message %s-%d@%d goes to the dead letters",
                    message.topic(),
                    message.partition(),
                    message.offset());
            throw failed;
        }
    }

    private <T> String apply(Envelope envelope, EventHandlers.Handler<T> handler) {
        T data = read(envelope, handler.data());
        String aggregate = handler.aggregate().apply(data);
        Received<T> event = new Received<>(
                envelope.id(), envelope.type(), envelope.dossier(), envelope.sequence(), envelope.time(), data);
        Inbox.Verdict verdict =
                failures.retrying(() -> QuarkusTransaction.requiringNew().call(() -> {
                    Inbox.Verdict received = inbox.receive(envelope, aggregate);
                    if (received == Inbox.Verdict.FRESH) {
                        handler.use().accept(event);
                    }
                    return received;
                }));
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private <T> T read(Envelope envelope, Class<T> type) {
        try {
            T data = json.readValue(envelope.payload(), type);
            if (data == null) {
                throw new MalformedEvent("The data is null");
            }
            var violations = validator.validate(data);
            if (!violations.isEmpty()) {
                throw new MalformedEvent("The data breaks its contract: " + violations);
            }
            return data;
        } catch (IOException unreadable) {
            throw new MalformedEvent("The data cannot be read", unreadable);
        }
    }

    private void count(String type, String outcome) {
        metrics.counter("relais.inbox.events", "type", type, "outcome", outcome).increment();
    }
}
