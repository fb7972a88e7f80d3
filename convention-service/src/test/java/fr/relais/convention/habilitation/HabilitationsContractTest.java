package fr.relais.convention.habilitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.convention.Bodies;
import fr.relais.convention.EventContract;
import fr.relais.convention.Json;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.HabilitationsChanged;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Siret;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

    private static final EventContract CONTRACT = new EventContract("HabilitationsChanged.v1");

    @Inject
    ObjectMapper serialiser;

    @Test
    @DisplayName(
            "The serialiser produces the golden example, which conforms to its schema and is named in asyncapi.yaml")
    void golden_example() throws JsonProcessingException {
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

        CONTRACT.isHeldBy(
                HabilitationsChanged.TYPE,
                serialiser.writeValueAsString(
                        HabilitationsPublished.of(DossierId.of("771-201800145"), meaux, List.of(revoked, given))));
    }

    @Test
    @DisplayName("The schema refuses what is not an event of its own")
    void the_schema_refuses() {
        Json golden = CONTRACT.golden();

        CONTRACT.refuses(List.of(
                golden.without("/habilitations"),
                golden.with("/habilitations", Json.of("[]")),
                golden.with("/gestionnaire", "Ville de Meaux"),
                golden.with("/habilitations/0/version", 0),
                golden.with("/habilitations/0/client", ""),
                golden.with("/habilitations/0/au", "31/12/2026"),
                golden.with("/habilitations/0/revoqueeLe", "hier")));
    }
}
