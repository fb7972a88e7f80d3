package fr.relais.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the notes that the sample service takes, to the letter of its document unless a defect says otherwise. */
final class SampleReader {
    private static final int LIMIT = 65_536;

    private final OpenApiDocument document = SampleDocument.read();
    private final Defect defect;
    private final ObjectMapper json;

    SampleReader(Defect defect) {
        this.defect = defect;
        this.json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, defect != Defect.ACCEPTS_A_MEMBER_TWICE)
                .build();
    }

    /** The pointer of what is wrong, empty for the whole body; nothing when the note can be written. */
    Optional<String> fault(Headers headers, byte[] body) {
        boolean json =
                "application/json".equals(headers.getFirst("Content-Type")) && !headers.containsKey("Content-Encoding");
        if (!json && defect != Defect.ACCEPTS_ANY_MEDIA_TYPE || body.length == 0 || body.length > LIMIT) {
            return Optional.of("");
        }
        try {
            return fault(read(body));
        } catch (Exception unreadable) {
            return Optional.of("");
        }
    }

    private JsonNode read(byte[] body) throws Exception {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = "";
        }
        if (defect == Defect.IS_SLOW_WITH_HUGE_NUMBERS && text.contains("\"montant\":1E1000000000")) {
            Thread.sleep(1_100);
        }
        if (defect == Defect.FAILS_ON_CONTROL_CHARACTERS && text.contains("\\u0007")) {
            throw new SampleFailure();
        }
        return json.readTree(text);
    }

    private Optional<String> fault(JsonNode note) {
        if (note.isObject()) {
            forgive((ObjectNode) note);
        }
        JsonNode schema = document.operations().stream()
                .flatMap(operation -> operation.body().stream())
                .findFirst()
                .orElseThrow()
                .path("schema");
        List<String> violations = document.violations(schema, note);
        if (!violations.isEmpty()) {
            String pointer = violations.get(0).split(": ")[0];
            return Optional.of(pointer.equals("/") ? "" : pointer);
        }
        String debut = note.at("/periode/debut").asText();
        String fin = note.at("/periode/fin").asText();
        boolean reversed = debut.compareTo(fin) > 0 && defect != Defect.ACCEPTS_REVERSED_PERIODS;
        return reversed || (debut + fin).contains("0000-") ? Optional.of("/periode") : Optional.empty();
    }

    /** Makes good what the defect lets pass. */
    private void forgive(ObjectNode note) {
        if (defect == Defect.ACCEPTS_LONG_TEXTS && note.path("titre").asText().length() > LIMIT / 10) {
            note.put("titre", "long");
        }
        if (defect == Defect.ACCEPTS_UNKNOWN_MEMBERS) {
            note.remove(FieldAttacks.UNKNOWN_MEMBER);
        }
        if (defect == Defect.ACCEPTS_ANY_DATE
                && note.at("/periode/fin").asText().startsWith("2026-02-29")) {
            ((ObjectNode) note.path("periode")).put("fin", "2026-12-31");
        }
    }

    /** What becomes a 500. */
    static final class SampleFailure extends Error {
        private static final long serialVersionUID = 1;
    }
}
