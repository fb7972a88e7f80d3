package fr.relais.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks a document against a JSON Schema 2020-12, formats included. */
public final class JsonContract {
    private JsonContract() {}

    /**
     * Fails with every violation. The schema is checked first, against its own meta-schema.
     * A {@code $ref} to another file is looked up by its file name beside the schema.
     */
    public static void assertConforms(Path schema, String json) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(location -> neighbour(schema, location)));
        String text = read(schema);
        assertNone(
                "Not a JSON Schema 2020-12: " + schema,
                violations(
                        registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())),
                        text));
        assertNone(
                "Does not conform to " + schema.getFileName(),
                violations(
                        registry.getSchema(SchemaLocation.of(schema.toUri().toString()), text, InputFormat.JSON),
                        json));
    }

    private static List<Error> violations(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static void assertNone(String message, List<Error> violations) {
        if (!violations.isEmpty()) {
            throw new AssertionError(message + ": " + violations);
        }
    }

    private static String neighbour(Path schema, String location) {
        Path file = schema.resolveSibling(location.substring(location.lastIndexOf('/') + 1));
        return Files.isRegularFile(file) ? read(file) : null;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
