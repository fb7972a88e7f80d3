package fr.relais.kit.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Reads JSON to the letter and within bounds: a text is not a number, a key stands once, nothing follows the document, and
 * nothing in it may cost more to read than it costs to send.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** A request is bounded by the server, at 64 KiB; events and stored rows, read by the same mapper, may be longer. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxNumberLength(40)
            .maxStringLength(10_000)
            .maxNameLength(100)
            .maxDocumentLength(1_048_576)
            .build();

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory().setStreamReadConstraints(BOUNDS);
        json.getFactory().disable(JsonFactory.Feature.CHARSET_DETECTION);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.registerModule(new SimpleModule("relais")
                .addDeserializer(String.class, new NormalizedText())
                .addDeserializer(LocalDate.class, new IsoDate())
                .addDeserializer(UUID.class, new ExactUuid())
                .setDeserializerModifier(new ExactEnums()));
        refuseCoercions(json);
    }

    /** Last, so that the dates of the platform's own modules do not come before ours. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static void refuseCoercions(ObjectMapper json) {
        json.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        json.coercionConfigFor(LogicalType.Integer)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        json.coercionConfigFor(LogicalType.Boolean)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        json.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    }
}
