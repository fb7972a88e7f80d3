package fr.relais.funding.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName("A parameter that changes has every dossier looked at again, without any new event")
class ReexamenTest {

    @Test
    @DisplayName("BAR-2, BAR-3: nothing without a barème, acomptes on a provisional one, the solde on a definitive one")
    void baremeAbsentThenProvisionalThenDefinitive() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().previsionnelValide(2023);
        ourcq.awaitBlocage(2023, "ACOMPTE_1", "BAREME_ABSENT");
        assertThat(ourcq.paiements()).isEmpty();

        LesBaremes.publier(LesBaremes.fictif(2023, "PROVISOIRE"))
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        assertThat(ourcq.awaitPaiements(1)).containsExactly("2023 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00");

        ourcq.anneeJustifiee(2023).awaitBlocage(2023, "SOLDE", "BAREME_PROVISOIRE");
        assertThat(ourcq.paiements()).hasSize(1);

        LesBaremes.publier(LesBaremes.fictif(2023, "DEFINITIF"))
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
        assertThat(ourcq.awaitPaiements(2)).contains("2023 SOLDE 0: 20071.00 - 0.00 = 20071.00");
    }

    @Test
    @DisplayName("PAY-5: no acompte before the date of the Caf, which an ordonnateur may change")
    void earliestDate() {
        LesBaremes.publier(LesBaremes.fictif(2024, "PROVISOIRE")).then().statusCode(201);
        acompte1AuPlusTot("2999-03-01");
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().previsionnelValide(2024);
        ourcq.awaitBlocage(2024, "ACOMPTE_1", "DATE_NON_ATTEINTE");

        acompte1AuPlusTot("2024-03-01");

        assertThat(ourcq.awaitPaiements(1)).hasSize(1);
    }

    private static void acompte1AuPlusTot(String date) {
        given().auth()
                .oauth2(Tokens.of(Persona.ORDONNATEUR_77))
                .contentType(ContentType.JSON)
                .body("{\"acompte1AuPlusTot\": \"" + date + "\"}")
                .put("/calendriers/771/2024")
                .then()
                .statusCode(204);
    }
}
