package fr.relais.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Finds every field of a body, down to the members of the first element of each list, wherever an example shows it. */
final class Fields {
    private final OpenApiDocument document;
    private final Map<String, Field> found = new LinkedHashMap<>();

    private Fields(OpenApiDocument document) {
        this.document = document;
    }

    /** The fields below the root, in the order of the schema. */
    static Collection<Field> of(OpenApiDocument document, JsonNode schema, List<JsonNode> bodies) {
        Fields fields = new Fields(document);
        bodies.forEach(body -> fields.children("", Field.shape(document, schema, true), body));
        return fields.found.values();
    }

    /** The fields with members, or lists of such, that no example shows: nobody can attack what is in them. */
    static List<String> hidden(OpenApiDocument document, Collection<Field> fields) {
        return fields.stream()
                .filter(field -> !field.shown())
                .filter(field -> {
                    JsonNode schema = field.shape().schema();
                    JsonNode items =
                            Field.shape(document, schema.path("items"), false).schema();
                    return schema.has("properties") || items.has("properties");
                })
                .map(Field::pointer)
                .toList();
    }

    private void children(String pointer, Field.Shape shape, JsonNode body) {
        JsonNode value = body.at(pointer);
        if (value.isObject()) {
            shape.schema().path("properties").properties().forEach(member -> {
                boolean required = StreamSupport.stream(
                                shape.schema().path("required").spliterator(), false)
                        .anyMatch(name -> name.asText().equals(member.getKey()));
                add(pointer + "/" + member.getKey(), member.getValue(), required, body);
            });
        }
        if (value.isArray() && !value.isEmpty()) {
            add(pointer + "/0", shape.schema().path("items"), false, body);
        }
    }

    private void add(String pointer, JsonNode schema, boolean required, JsonNode body) {
        Field.Shape shape = Field.shape(document, schema, required);
        boolean shown = !body.at(pointer).isMissingNode() && !body.at(pointer).isNull();
        Field known = found.get(pointer);
        if (known == null || shown && !known.shown()) {
            found.put(pointer, new Field(pointer, schema, shape, shown, body));
        }
        children(pointer, shape, body);
    }
}
