package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a partner may try, and what it is warned of, through the running service. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class SimulationHttpTest {

    @Inject
    Calme calme;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName("CALC-7: a partner tries figures before declaring; nothing is kept, ordered or published")
    void beforeDeclaring() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne();
        calme.attendre();
        Map<String, String> before = state();

        simulate(Persona.DECLARANT_MEAUX, ourcq, "58000.00")
                .statusCode(200)
                .body("droitActuel", nullValue())
                .body("droitSimule.montant", equalTo("24940.00"))
                .body("ecart", nullValue())
                .body(ligne("ACOMPTE_1") + ".montant", equalTo("8729.00"))
                .body(ligne("SOLDE") + ".montant", equalTo("7482.00"))
                .body(ligne("SOLDE") + ".projetee", equalTo(true));
        simulate(Persona.DECLARANT_MEAUX, ourcq, "-1.00")
                .statusCode(422)
                .body("code", equalTo("CHARGE_NEGATIVE"))
                .body("errors[0].pointer", equalTo("/charges/0/montant"));
        Api.post(Persona.DECLARANT_MEAUX, "/simulations", """
                        {"dossier": "%s", "exercice": 2022, "nature": "REEL"}""".formatted(ourcq.numero))
                .then()
                .statusCode(422)
                .body("code", equalTo("SIMULATION_SANS_DONNEES"))
                .body("regle", equalTo("DECL-1"));
        simulate(Persona.DECLARANT_AUTRE, ourcq, "58000.00").statusCode(404);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "CALC-8, DECL-4: an ACTUALISE lower than what was ordered announces an indu, and the échéancier dates what waits")
    void warns() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().previsionnelValide();
        ourcq.awaitPaiements(1);
        ourcq.get("/exercices/2022/alerte-indu")
                .then()
                .statusCode(409)
                .body("code", equalTo("ACTUALISE_ABSENT"))
                .body("regle", equalTo("DECL-4"));

        ourcq.actualiseValide("10000.00");
        ourcq.get("/exercices/2022/alerte-indu")
                .then()
                .body("alerte", equalTo(true))
                .body("verse", equalTo("8729.00"))
                .body("droitPrevisionnel", equalTo("24940.00"))
                .body("droitProjete", equalTo("4300.00"))
                .body("induProbable", equalTo("4429.00"))
                .body("connuJusquAu", equalTo("2022-12-31"))
                .body("explication.regle", hasItem("CALC-9"));
        ourcq.get("/echeancier")
                .then()
                .statusCode(200)
                .body(ligne("ACOMPTE_1") + ".moment", equalTo("PASSEE"))
                .body(ligne("ACOMPTE_2") + ".enjeu", equalTo("8729.00"))
                .body(ligne("SOLDE") + ".enjeu", equalTo("7482.00"))
                .body(ligne("SOLDE") + ".forclusion", equalTo("2100-12-31"))
                .body(ligne("SOLDE") + ".blocages.find { it.code == 'BILAN_INCOMPLET' }.limite", equalTo("2023-03-31"));
        simulate(Persona.CONSEILLER_77, ourcq, "20000.00")
                .statusCode(200)
                .body("ecart", equalTo("-16340.00"))
                .body(ligne("SOLDE") + ".explication.libelle", hasItem(containsString("solde de 2022")))
                .body("echeances", hasSize(3));
    }

    private static ValidatableResponse simulate(Persona persona, UnDossier dossier, String charges) {
        return Api.post(persona, "/simulations", """
                        {"dossier": "%s", "exercice": 2022, "nature": "PREVISIONNEL",
                         "charges": [{"compte": "64", "montant": "%s"}],
                         "animateurs": [{"quotite": "1.00", "debut": "2022-01-01", "fin": "2022-12-31"}]}""".formatted(dossier.numero, charges))
                .then();
    }

    private static String ligne(String genre) {
        return "echeances.find { it.exercice == 2022 && it.genre == '%s' }".formatted(genre);
    }

    /** The answers kept for those who ask twice are not part of what a simulation leaves. */
    private static Map<String, String> state() {
        Map<String, String> state = new TreeMap<>(DatabaseState.ofService().get());
        state.keySet().removeIf(table -> table.contains("idempotence"));
        return state;
    }
}
