package fr.relais.kit.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.kit.identity.Acteur;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bulk acts this service knows, by type. */
@ApplicationScoped
class Handlers {

    private final Map<String, OperationHandler<?>> byType;
    private final ObjectMapper json;

    Handlers(@All List<OperationHandler<?>> handlers, ObjectMapper json) {
        this.byType = handlers.stream().collect(Collectors.toMap(OperationHandler::type, Function.identity()));
        this.json = json;
    }

    OperationHandler<?> of(String type) {
        OperationHandler<?> handler = byType.get(type);
        if (handler == null) {
            throw new IllegalStateException("No bean handles the operations of type " + type);
        }
        return handler;
    }

    String handle(String type, String content, Acteur author) {
        return handle(of(type), content, author);
    }

    Acteur author(String kept) {
        return read(kept, Author.class).toActeur();
    }

    private <T> String handle(OperationHandler<T> handler, String content, Acteur author) {
        return handler.handle(read(content, handler.lineType()), author);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What an operation kept cannot be read", unreadable);
        }
    }
}
