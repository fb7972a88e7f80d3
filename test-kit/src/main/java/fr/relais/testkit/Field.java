package fr.relais.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * One place of a request's body: where it stands, what its schema says, and the whole body that shows it or, where no
 * example does ({@code shown} is false), that holds its parent.
 */
record Field(String pointer, JsonNode schema, Shape shape, boolean shown, JsonNode body) {

    /** The schema with its references followed and its « or null » set apart. */
    record Shape(JsonNode schema, Set<String> types, boolean required) {

        boolean is(String type) {
            return types.contains(type);
        }

        boolean hasFormat(String format) {
            return schema.path("format").asText().equals(format);
        }
    }

    static Shape shape(OpenApiDocument document, JsonNode schema, boolean required) {
        JsonNode whole = document.resolve(schema);
        Set<String> types = new TreeSet<>(types(whole));
        for (JsonNode branch : whole.path("anyOf")) {
            JsonNode alternative = document.resolve(branch);
            types.addAll(types(alternative));
            if (!alternative.path("type").asText().equals("null")) {
                whole = alternative;
            }
        }
        return new Shape(whole, types, required);
    }

    String parent() {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    boolean isElement() {
        return body.at(parent()).isArray();
    }

    private static Set<String> types(JsonNode schema) {
        Set<String> types = new TreeSet<>();
        if (schema.path("type").isTextual()) {
            types.add(schema.path("type").asText());
        }
        schema.path("type").forEach(type -> types.add(type.asText()));
        return types;
    }
}
