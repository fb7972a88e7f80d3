package fr.relais.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the valid request of a situation: the document's example, about the objects that the service gives. */
final class Requests {
    private final OpenApiDocument document;
    private final Objets objets;

    Requests(OpenApiDocument document, Objets objets) {
        this.document = document;
        this.objets = objets;
    }

    /** Without a token. */
    Call of(Situation situation) {
        Operation operation = situation.operation();
        Map<String, String> values = objets.of(situation);
        Call call = new Call(operation.method(), address(operation, values), List.of(), new byte[0]);
        for (Parameter header : operation.parameters("header")) {
            if (!header.name().equals(Call.IDEMPOTENCY_KEY)) {
                call = call.with(header.name(), value(operation, header, values));
            }
        }
        if (operation.method().equals("POST")) {
            call = call.with(Call.IDEMPOTENCY_KEY, UUID.randomUUID().toString());
        }
        if (operation.file().isPresent()) {
            String type = operation.file().get();
            return call.with("Content-Type", type).sending(FileSamples.of(type));
        }
        return operation.body().isEmpty()
                ? call
                : call.with("Content-Type", "application/json")
                        .sending(bodies(operation, values).get(0).toString());
    }

    /** Every example of the operation's body, about the objects of the situation. */
    List<JsonNode> bodies(Situation situation) {
        return bodies(situation.operation(), objets.of(situation));
    }

    /** The names the service gives a value to that the operation takes: there is an object to ask about. */
    boolean hasObject(Situation situation) {
        Operation operation = situation.operation();
        return objets.of(situation).keySet().stream()
                .anyMatch(name -> operation.parameters("path").stream()
                                .anyMatch(parameter -> parameter.name().equals(name))
                        || operation.parameters("query").stream()
                                .anyMatch(parameter ->
                                        parameter.required() && parameter.name().equals(name))
                        || operation.body().isPresent()
                                && document.examples(operation).stream()
                                        .anyMatch(example ->
                                                !example.findValues(name).isEmpty()));
    }

    private List<JsonNode> bodies(Operation operation, Map<String, String> values) {
        List<JsonNode> examples = document.examples(operation);
        if (examples.isEmpty()) {
            throw new AssertionError("The document gives no example of the body of " + operation);
        }
        return examples.stream().map(example -> about(values, example)).toList();
    }

    private static JsonNode about(Map<String, String> values, JsonNode example) {
        JsonNode copy = example.deepCopy();
        replace(values, copy);
        return copy;
    }

    private static void replace(Map<String, String> values, JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String value = values.get(member.getKey());
                if (value != null && member.getValue().isTextual()) {
                    object.put(member.getKey(), value);
                } else if (value != null && member.getValue().isInt()) {
                    object.put(member.getKey(), Integer.parseInt(value));
                }
            }
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> replace(values, child));
        }
    }

    private static String address(Operation operation, Map<String, String> values) {
        String address = operation.path();
        for (Parameter parameter : operation.parameters("path")) {
            address = address.replace("{" + parameter.name() + "}", Texts.encoded(value(operation, parameter, values)));
        }
        String query = operation.parameters("query").stream()
                .filter(parameter -> parameter.required() || values.containsKey(parameter.name()))
                .map(parameter -> parameter.name() + "=" + Texts.encoded(value(operation, parameter, values)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String value(Operation operation, Parameter parameter, Map<String, String> values) {
        if (values.containsKey(parameter.name())) {
            return values.get(parameter.name());
        }
        if (parameter.example().isMissingNode()) {
            throw new AssertionError("Neither the service nor the document gives a value of « " + parameter.name()
                    + " » for " + operation);
        }
        return parameter.example().asText();
    }
}
