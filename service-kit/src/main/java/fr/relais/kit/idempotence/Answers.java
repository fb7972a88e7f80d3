package fr.relais.kit.idempotence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns what a resource method returns into the answer that it stands for in JAX-RS, with the JSON of the service. */
@Singleton
class Answers {

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    Answer of(Object returned, Method method) {
        if (returned instanceof RestResponse<?> response) {
            return of(response.toResponse(), method);
        }
        return returned instanceof Response response
                ? of(response, method)
                : new Answer(status(returned, method), headers(returned, method), body(returned));
    }

    private Answer of(Response response, Method method) {
        Map<String, List<String>> headers = headers(response.getEntity(), method);
        headers.putAll(response.getStringHeaders());
        return new Answer(response.getStatus(), headers, body(response.getEntity()));
    }

    private static int status(Object returned, Method method) {
        ResponseStatus declared = method.getAnnotation(ResponseStatus.class);
        if (declared != null) {
            return declared.value();
        }
        return (returned == null ? Response.Status.NO_CONTENT : Response.Status.OK).getStatusCode();
    }

    private static Map<String, List<String>> headers(Object entity, Method method) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (entity != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, List.of(produced(method)));
        }
        return headers;
    }

    private static String produced(Method method) {
        return Optional.ofNullable(method.getAnnotation(Produces.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Produces.class)))
                .map(produces -> produces.value()[0])
                .filter(type -> !type.equals(MediaType.APPLICATION_JSON))
                .orElse(MediaType.APPLICATION_JSON + ";charset=UTF-8");
    }

    private byte[] body(Object entity) {
        if (entity == null) {
            return new byte[0];
        }
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The answer cannot be written as JSON", unwritable);
        }
    }
}
