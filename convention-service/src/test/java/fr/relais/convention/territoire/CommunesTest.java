package fr.relais.convention.territoire;

import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.EXPLOITANT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.relais.convention.Api;
import fr.relais.convention.Refusals;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Anybody with a token searches the communes, and reads one of them or an EPCI. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class CommunesTest {

    @Inject
    Refusals refusals;

    @Test
    @DisplayName("By name and by département, page after page")
    void search() {
        Api.get(EXPLOITANT, "/communes?nom=Meaux&departement=77")
                .then()
                .statusCode(200)
                .body("items.insee", hasItem("77284"));
        String next = Api.get(DECLARANT_MEAUX, "/communes?departement=2A&limite=2")
                .then()
                .statusCode(200)
                .body("items.insee", contains("2A001", "2A004"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        Api.get(DECLARANT_MEAUX, "/communes?departement=2A&limite=2&curseur=" + next)
                .then()
                .statusCode(200)
                .body("items[0].insee", equalTo("2A006"));
        refusals.changeNothing(
                "CHAMP_INVALIDE",
                "400 DECL-1 /departement",
                () -> Api.get(DECLARANT_MEAUX, "/communes?departement=2a"));
        refusals.changeNothing(
                "CHAMP_INVALIDE", "400 DECL-1 /nom", () -> Api.get(DECLARANT_MEAUX, "/communes?nom=77284"));
    }

    @Test
    @DisplayName("A commune by its Insee code, an EPCI with its communes; what is none says so")
    void one() {
        Api.get(DECLARANT_MEAUX, "/communes/77284")
                .then()
                .statusCode(200)
                .body("nom", equalTo("Meaux"))
                .body("epci", equalTo("200072130"));
        Api.get(DECLARANT_MEAUX, "/epci/200072130")
                .then()
                .statusCode(200)
                .body("nom", equalTo("CA du Pays de Meaux"))
                .body("communes", hasSize(26));

        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_MEAUX, "/communes/99999"));
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.get(DECLARANT_MEAUX, "/epci/217702844"));
        refusals.changeNothing(
                "CODE_COMMUNE_INVALIDE", "400 ASM-CONV-24 /insee", () -> Api.get(DECLARANT_MEAUX, "/communes/2a004"));
        refusals.changeNothing(
                "SIREN_INVALIDE", "400 ASM-CONV-24 /siren", () -> Api.get(DECLARANT_MEAUX, "/epci/20007213"));
    }
}
