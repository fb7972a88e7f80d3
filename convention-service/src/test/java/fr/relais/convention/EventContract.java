package fr.relais.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.testkit.JsonContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code contracts/} says of one event, e.g. {@code BeneficiaireChanged.v1}: a schema, an example, a name. */
public record EventContract(String event) {

    private static final Path CONTRACTS = Path.of("contracts");

    /** What the serialiser produces is the golden example, which the schema accepts; asyncapi.yaml names both. */
    public void isHeldBy(String type, String produced) {
        assertThat(Json.read(produced)).isEqualTo(golden());
        JsonContract.assertConforms(schema(), golden().toString());
        assertThat(read(CONTRACTS.resolve("asyncapi.yaml")))
                .contains("name: " + type + "\n")
                .contains("$ref: events/" + schema().getFileName() + "\n");
    }

    public void refuses(List<Json> wrong) {
        assertThat(wrong)
                .allSatisfy(each -> assertThatThrownBy(() -> JsonContract.assertConforms(schema(), each.toString()))
                        .isInstanceOf(AssertionError.class));
    }

    public Json golden() {
        return Json.read(read(CONTRACTS.resolve("events/" + event + ".example.json")));
    }

    public Path schema() {
        return CONTRACTS.resolve("events/" + event + ".schema.json");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
