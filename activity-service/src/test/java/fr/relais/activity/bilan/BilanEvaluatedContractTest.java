package fr.relais.activity.bilan;

import static fr.relais.activity.Personnes.APPROBATEUR;
import static fr.relais.activity.Personnes.DECLARANT;
import static fr.relais.activity.Personnes.GESTIONNAIRE_CONSEIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.activity.Trace;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The golden example is what the service's own serialiser writes for the bilan 2021 of RPE Ourcq. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class BilanEvaluatedContractTest {

    private static final Path EVENTS = Path.of("contracts/events");

    @Inject
    ObjectMapper json;

    @Test
    void the_event_is_the_example_and_the_example_conforms() throws IOException {
        String example = Files.readString(EVENTS.resolve("BilanEvaluated.v1.example.json"));

        BilanEvaluated event = UnBilan.en(EtatBilan.COMPLET)
                .evaluate(UnBilan.ATTEINT, UnBilan.ENGAGEMENT_2021, GESTIONNAIRE_CONSEIL, UnBilan.EVALUATION);

        assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(json.readTree(example));
        JsonContract.assertConforms(EVENTS.resolve("BilanEvaluated.v1.schema.json"), example);
    }

    @Test
    void BON_4_so_is_the_event_of_a_verdict_that_departs_from_the_computed_one() throws IOException {
        String example = Files.readString(EVENTS.resolve("BilanEvaluated.v1.ecart.example.json"));
        Engagement computed = new Engagement(
                new Exercice(2022),
                Set.of(Mission.GUICHET_UNIQUE),
                Optional.of(Mission.GUICHET_UNIQUE),
                Optional.of(false));

        Bilan bilan = new Bilan(new CleBilan(new DossierId("771-201800145"), new Exercice(2022)));
        bilan.save(UnBilan.REPONSES, new Trace(DECLARANT.id(), Instant.parse("2023-02-09T10:00:00Z")));
        bilan.complete(new Trace(APPROBATEUR.id(), Instant.parse("2023-02-10T10:00:00Z")));

        BilanEvaluated event = bilan.evaluate(
                new Verdict(
                        Mission.GUICHET_UNIQUE,
                        true,
                        "Le relais est le seul point d'entrée des familles.",
                        "Habilitation constatée sur monenfant.fr, non déclarée par le relais."),
                computed,
                GESTIONNAIRE_CONSEIL,
                Instant.parse("2023-03-30T10:00:00Z"));

        assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(json.readTree(example));
        JsonContract.assertConforms(EVENTS.resolve("BilanEvaluated.v1.schema.json"), example);
    }
}
