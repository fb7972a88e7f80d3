package fr.relais.convention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON body, changed by one word: every change gives a new one. */
public record Json(JsonNode node) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads JSON written with single quotes. */
    public static Json of(String text) {
        return read(text.replace('\'', '"'));
    }

    public static Json read(String text) {
        try {
            return new Json(MAPPER.readTree(text));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }

    /** With this JSON, or this bare text, at the pointer. */
    public Json with(String pointer, Object value) {
        JsonNode changed = node.deepCopy();
        JsonNode parent = changed.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode child = value instanceof Json json ? json.node : MAPPER.valueToTree(value);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(field), child);
        } else {
            ((ObjectNode) parent).set(field, child);
        }
        return new Json(changed);
    }

    public Json without(String pointer) {
        JsonNode changed = node.deepCopy();
        JsonNode parent = changed.at(pointer.substring(0, pointer.lastIndexOf('/')));
        ((ObjectNode) parent).remove(pointer.substring(pointer.lastIndexOf('/') + 1));
        return new Json(changed);
    }

    public Json part(String pointer) {
        return new Json(node.at(pointer));
    }

    public String at(String pointer) {
        return node.at(pointer).asText();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
