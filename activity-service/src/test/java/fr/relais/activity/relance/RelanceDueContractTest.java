package fr.relais.activity.relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.activity.suivi.Avancement;
import fr.relais.activity.suivi.UneDonnee;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The golden example is what the service's own serialiser writes for the second reminder of RPE Ourcq in 2023. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RelanceDueContractTest {

    private static final Path EVENTS = Path.of("contracts/events");

    @Inject
    ObjectMapper json;

    @Test
    void the_event_is_the_example_and_the_example_conforms() throws IOException {
        String example = Files.readString(EVENTS.resolve("RelanceDue.v1.example.json"));

        RelanceDue event = RelanceDue.of(
                UneDonnee.en(Avancement.BROUILLON),
                UneDonnee.MARCH_31,
                GenreRelance.SEPT_JOURS_AVANT,
                2,
                Instant.parse("2023-03-23T23:00:00Z"));

        assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(json.readTree(example));
        JsonContract.assertConforms(EVENTS.resolve("RelanceDue.v1.schema.json"), example);
    }
}
