package fr.relais.kit.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a service does with each type of event of a topic; other types are ignored, other versions of these are not. */
public final class EventHandlers {

    record Handler<T>(Class<T> data, Function<T, String> aggregate, Consumer<Received<T>> use) {}

    private final EventConsumer consumer;
    private final Map<String, Handler<?>> byType = new LinkedHashMap<>();

    EventHandlers(EventConsumer consumer) {
        this.consumer = consumer;
    }

    /** {@code aggregate} names, within the dossier, what the sequence of the event counts the versions of. */
    public <T> EventHandlers on(String type, Class<T> data, Function<T, String> aggregate, Consumer<Received<T>> use) {
        byType.put(type, new Handler<>(data, aggregate, use));
        return this;
    }

    public void accept(ConsumerRecord<String, byte[]> message) {
        consumer.consume(message, this);
    }

    Handler<?> of(String type) {
        Handler<?> handler = byType.get(type);
        if (handler == null
                && byType.keySet().stream()
                        .anyMatch(known -> withoutVersion(known).equals(withoutVersion(type)))) {
            throw new MalformedEvent("Unknown version of a known type: " + type);
        }
        return handler;
    }

    private static String withoutVersion(String type) {
        return type.replaceFirst("\\.v\\d+$", "");
    }
}
