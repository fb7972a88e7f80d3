package fr.relais.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One JSON value of the archive and its place, so that whatever lacks is named; what is read is bounded. */
record Document(String place, JsonNode node) {

    /** What a file lacks to be verified, in French. */
    static final class Illisible extends RuntimeException {

        Illisible(String message) {
            super(message);
        }
    }

    private static final int DEEPEST = 30;
    private static final int LONGEST = 100_000;
    private static final Pattern MONTANT = Pattern.compile("-?[0-9]{1,12}\\.[0-9]{2}");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxNumberLength(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Document read(String name, byte[] bytes) {
        if (bytes == null) {
            throw new Illisible(name + " manque");
        }
        try {
            return new Document(name, JSON.readTree(bytes));
        } catch (IOException unreadable) {
            throw new Illisible(name + " n'est pas un document JSON lisible");
        }
    }

    Document champ(String name) {
        JsonNode member = node.get(name);
        if (member == null || member.isNull()) {
            throw new Illisible(place + " : « " + name + " » manque");
        }
        return new Document(place + "/" + name, member);
    }

    Optional<String> facultatif(String name) {
        return Optional.ofNullable(node.get(name))
                .filter(JsonNode::isValueNode)
                .filter(one -> !one.isNull())
                .map(JsonNode::asText);
    }

    String texte(String name) {
        JsonNode member = champ(name).node();
        if (!member.isTextual()) {
            throw new Illisible(place + " : « " + name + " » n'est pas un texte");
        }
        return member.textValue();
    }

    int nombre(String name) {
        JsonNode member = champ(name).node();
        if (!member.isInt()) {
            throw new Illisible(place + " : « " + name + " » n'est pas un nombre entier");
        }
        return member.intValue();
    }

    BigDecimal montant(String name) {
        return montant(place + " : « " + name + " »", texte(name));
    }

    static BigDecimal montant(String place, String text) {
        if (!MONTANT.matcher(text).matches()) {
            throw new Illisible(place + " n'est pas un montant en euros");
        }
        return new BigDecimal(text);
    }

    List<Document> liste(String name) {
        Document list = champ(name);
        if (!list.node().isArray()) {
            throw new Illisible(list.place() + " n'est pas une liste");
        }
        return StreamSupport.stream(list.node().spliterator(), false)
                .map(one -> new Document(list.place(), one))
                .toList();
    }
}
