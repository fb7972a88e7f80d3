package fr.relais.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a body with one place changed, also into what no JSON library would write. */
final class BodyText {
    private static final String HOLE = "un texte que personne ne dit";

    /** ASCII only, so that half a surrogate leaves as it stands: UTF-8 has no bytes for it. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private BodyText() {}

    static String with(JsonNode body, String pointer, JsonNode value) {
        return written(changed(body, pointer, value));
    }

    /** With these characters, JSON or not, as the value. */
    static String withRaw(JsonNode body, String pointer, String raw) {
        return with(body, pointer, JsonNodeFactory.instance.textNode(HOLE)).replace("\"" + HOLE + "\"", raw);
    }

    static String without(JsonNode body, String pointer) {
        JsonNode copy = body.deepCopy();
        ((ObjectNode) copy.at(parent(pointer))).remove(name(pointer));
        return written(copy);
    }

    /** With the first member of the object at this pointer written twice. */
    static String twice(JsonNode body, String pointer) {
        String first = body.at(pointer).fieldNames().next();
        JsonNode value = body.at(pointer).get(first);
        return with(body, pointer + "/" + HOLE, value).replace("\"" + HOLE + "\":", "\"" + first + "\":");
    }

    private static String written(JsonNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode changed(JsonNode body, String pointer, JsonNode value) {
        JsonNode copy = body.deepCopy();
        JsonNode holder = copy.at(parent(pointer));
        if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(name(pointer)), value);
        } else {
            ((ObjectNode) holder).set(name(pointer), value);
        }
        return copy;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
