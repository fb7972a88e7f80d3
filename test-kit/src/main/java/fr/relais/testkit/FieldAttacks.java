package fr.relais.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is sent in the place of one field: nothing, null, another type, and values its schema has no room for. */
final class FieldAttacks {
    static final String UNKNOWN_MEMBER = "champInconnu";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> STARTS = Map.of("dateFin", "dateEffet", "fin", "debut");

    private final OpenApiDocument document;
    private final Field field;
    private final Call call;
    private final List<Attack> attacks = new ArrayList<>();

    private FieldAttacks(OpenApiDocument document, Field field, Call call) {
        this.document = document;
        this.field = field;
        this.call = call;
    }

    static List<Attack> on(Field field, OpenApiDocument document, Call call) {
        FieldAttacks all = new FieldAttacks(document, field, call);
        all.absences();
        all.types();
        all.texts();
        all.numbers();
        all.members();
        all.reversedPeriod();
        return all.attacks;
    }

    private void absences() {
        if (field.shape().required()) {
            add("missing", BodyText.without(field.body(), field.pointer()));
        }
        if (field.shape().required() || field.isElement()) {
            unlessAllowed("null", JSON.nullNode());
        }
        if (field.shape().is("array")) {
            unlessAllowed("empty list", JSON.arrayNode());
        }
        if (field.shape().is("object")) {
            unlessAllowed("empty object", JSON.objectNode());
        }
    }

    private void types() {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        others.put("integer", JSON.numberNode(1_767_225_600_000L));
        others.put("boolean", JSON.booleanNode(true));
        others.put("string", JSON.textNode("texte"));
        others.put("array", JSON.arrayNode().add("texte"));
        others.put("object", JSON.objectNode().put("texte", 1));
        others.forEach((type, value) -> {
            boolean takesNumbers = type.equals("integer") && field.shape().is("number");
            if (!field.shape().is(type) && !takesNumbers) {
                add(type + " instead", value);
            }
        });
        if (field.shape().is("integer")) {
            add("a fraction", JSON.numberNode(new BigDecimal("1.5")));
        }
    }

    private void texts() {
        if (!field.shape().is("string")) {
            return;
        }
        JsonNode value = field.body().at(field.pointer());
        HostileTexts.anywhere(value.asText("texte")).forEach((input, text) -> unlessDescribed(input, text));
        if (field.shape().hasFormat("decimal")) {
            HostileTexts.AMOUNTS.forEach(text -> unlessDescribed("amount " + Texts.shortened(text), text));
        }
        if (field.shape().hasFormat("date")) {
            HostileTexts.DATES.forEach(text -> add("date " + text, JSON.textNode(text)));
        }
        if (field.shape().hasFormat("date-time")) {
            HostileTexts.INSTANTS.forEach(text -> add("instant " + text, JSON.textNode(text)));
        }
        if (field.shape().hasFormat("uuid")) {
            HostileTexts.UUIDS.forEach(text -> add("uuid " + text, JSON.textNode(text)));
        }
        if (field.shape().schema().has("enum")) {
            add("unknown of the list", JSON.textNode("INCONNU_DE_LA_LISTE"));
        }
    }

    /** What is no JSON number, and numbers that cost more to read than to send. */
    private void numbers() {
        HostileTexts.RAW_NUMBERS.forEach((input, raw) ->
                attacks.add(Attack.onBody(input, call.sending(BodyText.withRaw(field.body(), field.pointer(), raw)))));
        JsonNode schema = field.shape().schema();
        if (schema.path("minimum").isIntegralNumber()) {
            add("below the minimum", JSON.numberNode(schema.path("minimum").asLong() - 1));
        }
        if (schema.path("maximum").isIntegralNumber()) {
            add("above the maximum", JSON.numberNode(schema.path("maximum").asLong() + 1));
        }
        if (schema.path("maxItems").isInt() && field.shown()) {
            ArrayNode items = JSON.arrayNode();
            JsonNode first = field.body().at(field.pointer() + "/0");
            for (int item = 0; item <= schema.path("maxItems").asInt(); item++) {
                items.add(first);
            }
            add("one item too many", items);
        }
    }

    private void members() {
        if (!field.body().at(field.pointer()).isObject()) {
            return;
        }
        String unknown = field.pointer() + "/" + UNKNOWN_MEMBER;
        attacks.add(Attack.onField(
                "unknown member", call.sending(BodyText.with(field.body(), unknown, JSON.numberNode(1))), unknown));
        if (!field.body().at(field.pointer()).isEmpty()) {
            attacks.add(Attack.onBody("a member twice", call.sending(BodyText.twice(field.body(), field.pointer()))));
        }
    }

    private void reversedPeriod() {
        Optional.ofNullable(STARTS.get(field.name()))
                .map(start -> field.parent() + "/" + start)
                .filter(start -> field.shown() && field.body().at(start).isTextual())
                .ifPresent(start -> {
                    LocalDate before =
                            LocalDate.parse(field.body().at(start).asText()).minusDays(1);
                    String body = BodyText.with(field.body(), field.pointer(), JSON.textNode(before.toString()));
                    attacks.add(Attack.onField("ends before it starts", call.sending(body), field.pointer(), start));
                });
    }

    /** Sent unless the schema sets room aside for it: a limit it respects, a pattern it matches. */
    private void unlessDescribed(String input, String text) {
        JsonNode schema = field.shape().schema();
        boolean limited = text.length() <= HostileTexts.LONG || schema.has("maxLength");
        boolean described = schema.has("pattern") || schema.has("enum") || schema.has("format");
        if (limited && described) {
            unlessAllowed(input, JSON.textNode(text));
        } else {
            add(input, JSON.textNode(text));
        }
    }

    private void unlessAllowed(String input, JsonNode value) {
        if (!document.violations(field.schema(), value).isEmpty()) {
            add(input, value);
        }
    }

    private void add(String input, JsonNode value) {
        add(input, BodyText.with(field.body(), field.pointer(), value));
    }

    private void add(String input, String body) {
        attacks.add(Attack.onField(input, call.sending(body), field.pointer()));
    }
}
