package fr.relais.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonContractTest {

    @TempDir
    Path directory;

    private Path schema;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("Montant.schema.json"), """
                {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"string","pattern":"^-?\\\\d+\\\\.\\\\d{2}$"}
                """);
        schema = Files.writeString(directory.resolve("Paiement.v1.schema.json"), """
                {"$schema":"https://json-schema.org/draft/2020-12/schema",
                 "$id":"https://relais.invalid/events/Paiement.v1.schema.json",
                 "type":"object","required":["net"],
                 "properties":{"net":{"$ref":"Montant.schema.json"},"le":{"type":"string","format":"date"}}}
                """);
    }

    @Test
    void a_document_that_conforms_passes() {
        assertThatCode(() -> JsonContract.assertConforms(schema, "{\"net\":\"6003.94\",\"le\":\"2022-04-01\"}"))
                .doesNotThrowAnyException();
    }

    @Test
    void every_violation_is_told_also_those_of_a_format_and_of_a_neighbouring_schema() {
        assertThatThrownBy(() -> JsonContract.assertConforms(schema, "{\"net\":\"6003.9\",\"le\":\"01/04/2022\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/net")
                .hasMessageContaining("/le");
        assertThatThrownBy(() -> JsonContract.assertConforms(schema, "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("net");
    }

    @Test
    void a_schema_that_is_none_is_refused() throws IOException {
        Files.writeString(schema, "{\"type\":\"objet\"}");

        assertThatThrownBy(() -> JsonContract.assertConforms(schema, "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Not a JSON Schema");
    }
}
