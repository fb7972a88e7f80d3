package fr.relais.convention.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.HabilitationsChanged;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told of habilitations is what {@code contracts/} says, and what the other services read. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class HabilitationsContractTest {

    private static final Path CONTRACTS = Path.of("contracts");
    private static final Path SCHEMA = CONTRACTS.resolve("events/HabilitationsChanged.v1.schema.json");
    private static final Path EXAMPLE = CONTRACTS.resolve("events/HabilitationsChanged.v1.example.json");

    @Inject
    ObjectMapper serialiser;

    @Test
    @DisplayName("The serialiser produces the golden example, which conforms to its schema")
    void golden_example() throws IOException {
        Siret meaux = Siret.of(Bodies.MEAUX);
        Habilitation revoked = new Habilitation(
                        UUID.fromString("019308a0-0000-7000-8000-000000000201"),
                        1,
                        meaux,
                        "logiciel-abandonne",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null)
                .revoked(Instant.parse("2026-06-30T16:15:50Z"));
        Habilitation given = new Habilitation(
                UUID.fromString("019308a0-0000-7000-8000-000000000202"),
                1,
                meaux,
                "editeur-logiciel",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2029, 12, 31),
                null);
        String golden = Files.readString(EXAMPLE);

        assertThat(Json.read(serialiser.writeValueAsString(
                        HabilitationsPublished.of(DossierId.of("771-201800145"), meaux, List.of(revoked, given)))))
                .isEqualTo(Json.read(golden));
        JsonContract.assertConforms(SCHEMA, golden);
    }

    @Test
    @DisplayName("The schema refuses what is not an event of its own")
    void the_schema_refuses() throws IOException {
        Json golden = Json.read(Files.readString(EXAMPLE));

        for (Json wrong : List.of(
                golden.without("/habilitations"),
                golden.with("/habilitations", Json.of("[]")),
                golden.with("/gestionnaire", "Ville de Meaux"),
                golden.with("/habilitations/0/version", 0),
                golden.with("/habilitations/0/client", ""),
                golden.with("/habilitations/0/au", "31/12/2026"),
                golden.with("/habilitations/0/revoqueeLe", "hier"))) {
            assertThatThrownBy(() -> JsonContract.assertConforms(SCHEMA, wrong.toString()))
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    @DisplayName("asyncapi.yaml names the event and its schema")
    void asyncapi() throws IOException {
        assertThat(Files.readString(CONTRACTS.resolve("asyncapi.yaml")))
                .contains("name: " + HabilitationsChanged.TYPE + "\n")
                .contains("$ref: events/" + SCHEMA.getFileName() + "\n");
    }
}
