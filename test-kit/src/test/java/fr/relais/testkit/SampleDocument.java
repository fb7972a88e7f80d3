package fr.relais.testkit;

import java.nio.file.Path;

/** The contract of a tiny service that exists in these tests only. */
final class SampleDocument {
    static final Path FILE = Path.of("src", "test", "resources", "sample", "openapi.yaml");

    private SampleDocument() {}

    static OpenApiDocument read() {
        return OpenApiDocument.read(FILE);
    }
}
