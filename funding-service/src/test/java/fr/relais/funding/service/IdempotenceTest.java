package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class IdempotenceTest {

    @Test
    @DisplayName("a take-over sent twice under one key pays once, and is answered twice with the same bytes")
    void sentTwice() {
        LesBaremes.publies();
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().reelValide().bilanEvalue();
        ourcq.awaitBlocage(2021, "SOLDE", "REPRISE_ATTENDUE");

        Response first = takeOver(ourcq);
        Response second = takeOver(ourcq);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(ourcq.awaitPaiements(1)).containsExactly("2021 SOLDE 0: 11342.00 - 0.00 = 11342.00");
        ourcq.previsionnelValide().awaitPaiements(3);
        List<TestEvent> events = UnDossier.FUNDING.awaitEvents(ourcq.numero, 5);
        assertThat(events)
                .filteredOn(event -> event.type().equals("fr.relais.PaymentOrdered.v1"))
                .hasSize(3);
    }

    private static Response takeOver(UnDossier dossier) {
        return Api.as(Persona.AGENT_COMPTABLE_77)
                .contentType("application/json")
                .header("Idempotency-Key", "reprise-2021-" + dossier.numero)
                .body(UnDossier.REPRISE_2021)
                .post("/dossiers/" + dossier.numero + "/reprises");
    }
}
