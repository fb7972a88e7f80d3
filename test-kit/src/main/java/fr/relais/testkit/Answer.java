package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a service answered, its headers under names in any case, and how long it took. */
record Answer(int status, Map<String, List<String>> headers, String body, Duration took) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 500;
    private static final String PROBLEM = "application/problem+json";

    Answer(int status, Map<String, List<String>> headers, byte[] body, Duration took) {
        this(status, anyCase(headers), body == null ? "" : new String(body, UTF_8), took);
    }

    boolean has(String header) {
        return headers.containsKey(header);
    }

    /** The media type without its parameters, empty when there is none. */
    String mediaType() {
        List<String> types = headers.getOrDefault("Content-Type", List.of());
        return types.isEmpty() ? "" : types.get(0).split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    boolean isJson() {
        return mediaType().endsWith("json");
    }

    /** A problem a client can act on: it has a code. */
    boolean isProblem() {
        return mediaType().equals(PROBLEM) && json().path("code").isTextual();
    }

    /** The body, missing where it is not JSON. */
    JsonNode json() {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public String toString() {
        String shown = body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body;
        return (status + " " + mediaType() + " " + shown).strip();
    }

    private static Map<String, List<String>> anyCase(Map<String, List<String>> headers) {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        return sorted;
    }
}
