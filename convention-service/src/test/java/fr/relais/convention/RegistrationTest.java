package fr.relais.convention;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §1, §2.2, ACT-4: gestionnaires by SIRET, relais by dossier. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RegistrationTest {

    @Test
    @DisplayName("A gestionnaire is registered once by its SIRET, and read as it was sent")
    void gestionnaire() {
        Json association = Bodies.gestionnaire()
                .with("/siret", "73282932000074")
                .with("/nom", "Les Petits Pas")
                .with("/typeJuridique", "ASSOCIATION");

        String path = Api.created(Api.post(CONSEILLER_77, "/gestionnaires", association));
        assertThat(path).isEqualTo("/gestionnaires/73282932000074");
        assertThat(Json.read(Api.get(CONSEILLER_77, path)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                        .node())
                .isEqualTo(association.node());

        refused(409, "GESTIONNAIRE_DEJA_ENREGISTRE", Api.post(CONSEILLER_77, "/gestionnaires", association));
    }

    @Test
    @DisplayName("ACT-4: a dossier has one relais, a gestionnaire may have several")
    void relais() {
        String first = Api.newDossier();
        String second = Api.newDossier();

        Api.get(DECLARANT_MEAUX, "/relais/" + first).then().statusCode(200).body("gestionnaire", equalTo(Bodies.MEAUX));
        Api.get(DECLARANT_MEAUX, "/relais/" + second)
                .then()
                .statusCode(200)
                .body("gestionnaire", equalTo(Bodies.MEAUX));
        refused(409, "RELAIS_DEJA_ENREGISTRE", Api.post(CONSEILLER_77, "/relais", Bodies.relais(first, "Autre")));
    }

    @Test
    @DisplayName("ACT-4: no relais without a registered gestionnaire")
    void relais_of_an_unknown_gestionnaire() {
        Json relais = Bodies.relais("771-201877777", "RPE d'essai").with("/gestionnaire", "35600000000048");

        refused(422, "GESTIONNAIRE_INCONNU", Api.post(CONSEILLER_77, "/relais", relais));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "/siret, 73282932000075, SIRET_INVALIDE",
        "/siret, 7328293200007, SIRET_INVALIDE",
        "/siret, , CHAMP_INVALIDE",
        "/nom, , CHAMP_INVALIDE",
        "/nom, '', CHAMP_INVALIDE",
        "/typeJuridique, SOCIETE, CHAMP_INVALIDE",
        "/representant, , CHAMP_INVALIDE",
        "/representant/nom, , CHAMP_INVALIDE",
        "/iban, FR7630006000011234567890189, CHAMP_INCONNU"
    })
    void a_gestionnaire_that_cannot_be_registered(String pointer, String value, String code) {
        refused(
                        400,
                        code,
                        Api.post(
                                CONSEILLER_77,
                                "/gestionnaires",
                                Bodies.gestionnaire().with(pointer, value)))
                .then()
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    @DisplayName("What is not registered is not found; what is no SIRET or no dossier says so")
    void not_found() {
        refused(404, "INTROUVABLE", Api.get(DECLARANT_MEAUX, "/gestionnaires/35600000000048"));
        refused(404, "INTROUVABLE", Api.get(DECLARANT_MEAUX, "/relais/771-201899999"));
        refused(400, "SIRET_INVALIDE", Api.get(DECLARANT_MEAUX, "/gestionnaires/123"));
        refused(400, "DOSSIER_INVALIDE", Api.get(DECLARANT_MEAUX, "/relais/145"));
    }

    private Response refused(int status, String code, Response response) {
        var before = DatabaseState.ofService().get();
        response.then().statusCode(status).body("code", equalTo(code));
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
        return response;
    }
}
