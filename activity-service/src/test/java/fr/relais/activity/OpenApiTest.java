package fr.relais.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed document is the one that the service serves; {@code -Dcontracts.update=true} rewrites it. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("contracts/openapi.yaml");

    @Test
    void the_committed_document_is_the_one_served() throws IOException {
        String served = new String(
                given().get("/q/openapi?format=yaml")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(served).isEqualTo(Files.readString(COMMITTED));
    }
}
