package fr.relais.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Judges values by the schemas of one document, more strictly than JSON Schema: a member that a schema does not name is
 * refused, a format is asserted, and a pattern is about the whole text, as it is for the services.
 */
final class Schemas {
    private static final String UNEVALUATED = "unevaluatedProperties";
    private static final String NAMED = "#/components/schemas/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31());
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();
    private final JsonNode named;

    Schemas(JsonNode components) {
        Set<String> parts = components.findValues("allOf").stream()
                .flatMap(all -> all.findValuesAsText("$ref").stream())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        ObjectNode strict = components.deepCopy();
        strict.path("schemas").properties().forEach(schema -> {
            strict(schema.getValue());
            if (parts.contains(schema.getKey())) {
                ((ObjectNode) schema.getValue()).remove(UNEVALUATED);
            }
        });
        this.named = strict.path("schemas");
    }

    List<String> violations(JsonNode schema, JsonNode value) {
        return compiled
                .computeIfAbsent(schema, this::compile)
                .validate(value, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Schemas::sentence)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        strict(whole);
        whole.set("$defs", named);
        return registry.getSchema(whole);
    }

    private static void strict(JsonNode schema) {
        schema.forEach(Schemas::strict);
        schema.path("allOf").forEach(part -> ((ObjectNode) part).remove(UNEVALUATED));
        if (schema instanceof ObjectNode object) {
            boolean describesMembers =
                    schema.path("properties").isObject() || schema.path("allOf").isArray();
            if (describesMembers && !schema.has("additionalProperties") && !schema.has(UNEVALUATED)) {
                object.put(UNEVALUATED, false);
            }
            String reference = schema.path("$ref").asText();
            if (reference.startsWith(NAMED)) {
                object.put("$ref", reference.replace(NAMED, "#/$defs/"));
            }
            String pattern =
                    schema.path("pattern").isTextual() ? schema.path("pattern").asText() : "";
            if (!pattern.isEmpty()) {
                object.put("pattern", "^(?:" + pattern + ")$");
            }
        }
    }

    private static String sentence(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return (pointer.isEmpty() ? "/" : pointer) + ": " + error.getMessage();
    }
}
