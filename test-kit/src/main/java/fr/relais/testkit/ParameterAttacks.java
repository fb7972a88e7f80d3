package fr.relais.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is sent in the place of one parameter of the path, of the query or of the headers. */
final class ParameterAttacks {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Long, and still short enough for the line to be read: above 4 096 the server does not even ask what is meant. */
    private static final int LONG = 3_000;

    private ParameterAttacks() {}

    static List<Attack> on(Parameter parameter, Operation operation, OpenApiDocument document, Call call) {
        return switch (parameter.in()) {
            case "path" ->
                texts(parameter, document)
                        .map(text ->
                                Attack.onAddress(text.getKey(), inPath(call, operation, parameter, text.getValue())))
                        .toList();
            case "query" ->
                texts(parameter, document)
                        .map(text -> Attack.onAddress(
                                text.getKey(), call.asking(parameter.name() + "=" + Texts.encoded(text.getValue()))))
                        .toList();
            case "header" -> headers(parameter, document, call);
            default -> throw new AssertionError("Nobody attacks a parameter in a " + parameter.in());
        };
    }

    private static Stream<Map.Entry<String, String>> texts(Parameter parameter, OpenApiDocument document) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("path traversal", "../../q/metrics");
        texts.put("path traversal encoded twice", "%2e%2e%2fetc");
        texts.put("NUL", "\u0000");
        texts.put("very long", "x".repeat(LONG));
        texts.put("emoji", "😀");
        texts.put("right-to-left override", "\u202e1");
        texts.put("a word", "texte");
        texts.put("a fraction", "1.5");
        texts.put("20 digits", "9".repeat(20));
        texts.put("SQL", "' or 1=1 --");
        texts.put("a date that is none", "2026-02-29");
        if (parameter.isIn("query")) {
            texts.put("empty", "");
            texts.put("below zero", "-1");
        }
        return texts.entrySet().stream().filter(text -> !allows(parameter, document, text.getValue()));
    }

    private static List<Attack> headers(Parameter parameter, OpenApiDocument document, Call call) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("1 000 characters", "x".repeat(1_000));
        texts.put("two words", "deux mots");
        texts.put("not quoted", "abc");
        texts.put("a revision that never was", "\"revision-inconnue\"");
        texts.put("weak", "W/\"0\"");
        texts.put("SQL", "' or 1=1 --");
        Stream<Attack> wrong = texts.entrySet().stream()
                .filter(text -> !allows(parameter, document, text.getValue()))
                .map(text -> Attack.onHeader(text.getKey(), call.with(parameter.name(), text.getValue())));
        Stream<Attack> missing = parameter.required()
                ? Stream.of(Attack.onHeader("missing", call.without(parameter.name())))
                : Stream.empty();
        return Stream.concat(missing, wrong).toList();
    }

    private static boolean allows(Parameter parameter, OpenApiDocument document, String text) {
        String type = parameter.schema().path("type").asText();
        boolean isInteger = type.equals("integer") && text.matches("-?\\d{1,18}");
        return document.violations(
                        parameter.schema(), isInteger ? JSON.numberNode(Long.parseLong(text)) : JSON.textNode(text))
                .isEmpty();
    }

    /** Puts the text where the template has the parameter, keeping the other segments of the valid request. */
    private static Call inPath(Call call, Operation operation, Parameter parameter, String text) {
        String[] template = operation.path().split("/");
        String[] segments = call.address().split("\\?")[0].split("/");
        for (int i = 0; i < template.length; i++) {
            if (template[i].equals("{" + parameter.name() + "}")) {
                segments[i] = Texts.encoded(text);
            }
        }
        return call.at(String.join("/", segments));
    }
}
