package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.testkit.TestEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The committed example of an event type: the last event of RPE Frot of that type, with its own ids and dates fixed. */
record GoldenExample(Path file, String marker) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern ORDERED_ON =
            Pattern.compile("(\"(?:ordonneLe|constateLe|accordeeLe|libereLe|executeLe|rejeteLe)\":\")[^\"]*");

    private static final Pattern RELEASED_BY = Pattern.compile("(\"liberePar\":\")[^\"]*");

    private static final Pattern END_TO_END = Pattern.compile("(\"endToEndId\":\")[0-9a-f]{32}");

    /** Of the types published several times, the event that shows most is the example. */
    private static final Map<String, String> MARKERS =
            Map.of("fr.relais.PaymentOrdered.v1", "\"ACOMPTE_2\"", "fr.relais.DroitComputed.v1", "\"PREVISIONNEL\"");

    static GoldenExample of(String type) {
        String name = type.replace("fr.relais.", "") + ".example.json";
        return new GoldenExample(Path.of("contracts", "events", name), MARKERS.getOrDefault(type, ""));
    }

    String read() throws IOException {
        return Files.readString(file);
    }

    /** The real serialiser produces it; {@code -Dcontracts.update=true} rewrites it. */
    void assertProduced(TestEvent event, String numero) throws IOException {
        if (!event.json().contains(marker)) {
            return;
        }
        JsonNode produced = JSON.readTree(withFixedIds(event.json()).replace(numero, "771-201800146"));
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(produced) + "\n");
        }
        assertThat(produced).isEqualTo(JSON.readTree(read()));
    }

    private static String withFixedIds(String json) {
        Map<String, String> fixed = new LinkedHashMap<>();
        String anonymous = UUID.matcher(json)
                .replaceAll(found -> fixed.computeIfAbsent(
                        found.group(), id -> "019308a0-0000-7000-8000-%012d".formatted(fixed.size() + 1)));
        String undated = ORDERED_ON.matcher(anonymous).replaceAll(found -> found.group(1) + "2022-04-15");
        String unnamed = RELEASED_BY.matcher(undated).replaceAll(found -> found.group(1) + "agent-comptable-77");
        return END_TO_END.matcher(unnamed).replaceAll(found -> found.group(1) + "019308a0000070008000000000000001");
    }
}
