package fr.relais.activity.declaration;

import static fr.relais.activity.Personnes.GESTIONNAIRE_CONSEIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The golden example is what the service's own serialiser writes for the prévisionnel 2022 of RPE Ourcq. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ActivityValidatedContractTest {

    private static final Path EVENTS = Path.of("contracts/events");

    @Inject
    ObjectMapper json;

    @Test
    void the_event_is_the_example_and_the_example_conforms() throws IOException {
        String example = Files.readString(EVENTS.resolve("ActivityValidated.v1.example.json"));

        ActivityValidated event =
                UneDeclaration.en(EtatDeclaration.COMPLETE).validate(GESTIONNAIRE_CONSEIL, UneDeclaration.DECISION);

        assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(json.readTree(example));
        JsonContract.assertConforms(EVENTS.resolve("ActivityValidated.v1.schema.json"), example);
    }
}
