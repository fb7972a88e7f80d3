package fr.relais.funding.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("ACT-2: who had a hand in an exercice, in whatever service, does not take over its acomptes")
class SeparationDesDevoirsTest {

    @Inject
    EntityManager entities;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName("the same person validated the réel in activity-service: 403, nothing written; a colleague may")
    void validatedThenTakesOver() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().reelValide();
        ourcq.awaitBlocage(2021, "SOLDE", "REPRISE_ATTENDUE");
        long before = factsAndActs(ourcq);

        ourcq.reprendre(Persona.GESTIONNAIRE_CONSEIL_77, UnDossier.REPRISE_2021)
                .then()
                .statusCode(403)
                .body("code", equalTo("MEME_PERSONNE"))
                .body("regle", equalTo("ACT-2"))
                .body("detail", containsString("validé"));

        assertThat(factsAndActs(ourcq)).isEqualTo(before);
        ourcq.reprendre(Persona.AGENT_COMPTABLE_77, UnDossier.REPRISE_2021)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "declarant-meaux, 403, who saved it",
        "approbateur-meaux, 403, who said it was complete",
        "gestionnaire-conseil-77, 403, who evaluated the bilan",
        "signataire-meaux, 403, who signed the convention for the gestionnaire",
        "directrice-77, 201, who signed it for the Caf",
        "conseiller-77, 201, who wrote it"
    })
    @DisplayName("a person who holds the role, whatever else they did elsewhere")
    void whoDoesNot(String subject, int status) {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().reelValide().bilanEvalue();
        ourcq.awaitBlocage(2021, "SOLDE", "REPRISE_ATTENDUE");
        awaitIntervention(ourcq, "EVALUER");

        assertThat(takeOverAs(subject, ourcq).statusCode()).isEqualTo(status);
    }

    @Test
    @DisplayName("what they did for another exercice does not matter")
    void anotherYear() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().previsionnelValide();
        ourcq.awaitPaiements(1);

        ourcq.reprendre(Persona.GESTIONNAIRE_CONSEIL_77, UnDossier.REPRISE_2021)
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("the order of a payment names who had a hand in its year, in the one before and in the convention")
    void orderedWithTheirNames() throws IOException {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().acomptesRepris();
        ourcq.previsionnelValide().awaitPaiements(1);

        TestEvent order = UnDossier.FUNDING.awaitEvents(ourcq.numero, 2).stream()
                .filter(event -> event.type().equals("fr.relais.PaymentOrdered.v1"))
                .findFirst()
                .orElseThrow();

        assertThat(intervenants(order))
                .containsExactly(
                        "REDIGER conseiller-77 ",
                        "SIGNER_CAF directrice-77 ",
                        "SIGNER_GESTIONNAIRE signataire-meaux ",
                        "REPRENDRE agent-comptable-77 2021",
                        "COMPLETER approbateur-meaux 2022",
                        "DECLARER declarant-meaux 2022",
                        "VALIDER gestionnaire-conseil-77 2022");
    }

    private static List<String> intervenants(TestEvent order) throws IOException {
        JsonNode named = new ObjectMapper().readTree(order.json()).path("intervenants");
        return StreamSupport.stream(named.spliterator(), false)
                .map(one -> one.path("devoir").asText() + " " + one.path("par").asText() + " "
                        + one.path("exercice").asText())
                .toList();
    }

    private static Response takeOverAs(String subject, UnDossier dossier) {
        String token = Tokens.issuer()
                .token(subject, "Une personne", Set.of("agent-comptable"), Optional.of("771"), Optional.empty());
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(UnDossier.REPRISE_2021)
                .post("/dossiers/" + dossier.numero + "/reprises");
    }

    private void awaitIntervention(UnDossier dossier, String devoir) {
        await().until(() -> count("intervention where devoir = '" + devoir + "' and", dossier) == 1);
    }

    private long factsAndActs(UnDossier dossier) {
        return count("fait where", dossier) + count("intervention where", dossier) + count("audit where", dossier);
    }

    private long count(String from, UnDossier dossier) {
        String sql = "select count(*) from " + from + " dossier = ?1";
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(sql, Long.class)
                .setParameter(1, dossier.numero)
                .getSingleResult());
    }
}
