package fr.relais.kit.rest.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Writes in a schema the bounds that hold anyway when it gives none: those of the reading of JSON, and of the integers of Java. */
final class Bounds {

    /** The longest text that {@code StrictJson} reads. */
    private static final int TEXT = 10_000;

    /** A body of 64 KiB holds no more. */
    private static final int ITEMS = 32_768;

    private Bounds() {}

    static void complete(Schema schema) {
        if (schema == null || schema.getRef() != null || schema.getBooleanSchema() != null) {
            return;
        }
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(SchemaType.STRING) && schema.getEnumeration() == null && schema.getMaxLength() == null) {
            schema.setMaxLength(TEXT);
        }
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(ITEMS);
        }
        if (types.contains(SchemaType.INTEGER)) {
            completeInteger(schema);
        }
        parts(schema).forEach(Bounds::complete);
    }

    private static void completeInteger(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        boolean isLong = schema.getFormat().equals("int64");
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(isLong ? Long.MIN_VALUE : Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
        }
    }

    static Stream<Schema> parts(Schema schema) {
        Stream<Schema> properties =
                schema.getProperties() == null ? Stream.empty() : schema.getProperties().values().stream();
        Stream<Schema> alternatives = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
        Stream<Schema> others = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(Objects::nonNull);
        return Stream.of(properties, alternatives, others).flatMap(part -> part);
    }
}
