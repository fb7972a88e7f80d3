package fr.relais.funding.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The published contracts are true: what the service really sends and serves is what {@code contracts/} says. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ContractsTest {

    private static final Path CONTRACTS = Path.of("contracts");

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName("the golden examples validate against their schemas")
    void examples() throws IOException {
        for (String type : List.of(
                "DroitComputed",
                "PaymentOrdered",
                "PaymentReleased",
                "PaymentExecuted",
                "PaymentRejected",
                "PaymentReturn",
                "InduEstablished",
                "InduRecovered",
                "InduRemitted")) {
            String full = "fr.relais." + type + ".v1";
            JsonContract.assertConforms(schema(full), GoldenExample.of(full).read());
        }
    }

    @Test
    @DisplayName("each event on relais.funding validates against its schema, and produces its golden example")
    void events() throws IOException {
        UnDossier frot = UnDossier.frot()
                .conventionReprise()
                .acomptesRepris()
                .avenantSigne()
                .previsionnelValide()
                .reelValide()
                .bilanEvalue();

        List<TestEvent> events = UnDossier.FUNDING.awaitEvents(frot.numero, 6);

        assertThat(events).extracting(TestEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        for (TestEvent event : events) {
            JsonContract.assertConforms(schema(event.type()), event.json());
            GoldenExample.of(event.type()).assertProduced(event, frot.numero);
        }
    }

    @Test
    @DisplayName("what the conventions and the activities publish, read in place, leads to the payments of Ourcq")
    void consumes() throws IOException {
        UnDossier dossier = UnDossier.ourcq();
        dossier.publishExample("../convention-service/contracts/events/ConventionSigned.v1.example.json", 1);
        dossier.publishExample("../activity-service/contracts/events/ActivityValidated.v1.example.json", 1);

        assertThat(dossier.awaitPaiements(1)).containsExactly("2022 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00");

        dossier.acomptesRepris().reelValide();
        dossier.publishExample("../activity-service/contracts/events/BilanEvaluated.v1.example.json", 1);

        assertThat(dossier.awaitPaiements(3)).contains("2021 SOLDE 0: 11342.00 - 0.00 = 11342.00");
    }

    @Test
    @DisplayName(
            "CONV-6: the early end that convention-service publishes, read in place, leaves nothing to pay after it")
    void consumes_an_early_end() throws IOException {
        UnDossier dossier = UnDossier.ourcq();
        dossier.publishExample("../convention-service/contracts/events/ConventionTerminated.v1.example.json", 2);
        dossier.publishExample("../convention-service/contracts/events/ConventionSigned.v1.example.json", 1);
        dossier.previsionnelValide(2024);

        dossier.awaitBlocage(2024, "ACOMPTE_1", "HORS_PERIODE");
        assertThat(dossier.paiements()).isEmpty();
    }

    @Test
    @DisplayName("CALC-11: the convention of a coordination départementale covers no day of a prestation de service")
    void ignores_a_coordination() throws IOException {
        UnDossier dossier = UnDossier.ourcq().coordinationSignee();
        dossier.publishExample("../convention-service/contracts/events/ConventionTerminated.v1.example.json", 2);
        dossier.previsionnelValide(2024);

        dossier.awaitBlocage(2024, "ACOMPTE_1", "HORS_PERIODE");
        assertThat(dossier.paiements()).isEmpty();
    }

    @Test
    @DisplayName("openapi.yaml is the document the service serves; -Dcontracts.update=true rewrites it")
    void openapi() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        Path committed = CONTRACTS.resolve("openapi.yaml");
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(committed, served);
        }
        assertThat(served).isEqualTo(Files.readString(committed));
    }

    private static Path schema(String type) {
        String name = type.replace("fr.relais.", "");
        return CONTRACTS.resolve("events").resolve(name + ".schema.json");
    }
}
