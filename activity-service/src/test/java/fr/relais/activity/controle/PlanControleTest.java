package fr.relais.activity.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.ControlesApi;
import fr.relais.activity.ControlesBodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneCaf;
import fr.relais.infrastructure.Persona;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** CTL-1, CTL-3: a plan draws among the dossiers of its own Caf, plans their contrôles, and is drawn again by whoever doubts it. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class PlanControleTest {

    private static final int THIS_YEAR = ControlesApi.today().getYear();

    @Inject
    Rows rows;

    private final UneCaf caf = UneCaf.nouvelle();
    private final String controleur = caf.agent(Roles.CONTROLEUR);

    @Test
    void a_sample_is_drawn_kept_planned_and_drawn_again() {
        List<String> dossiers = IntStream.of(10_000, 20_000, 30_000)
                .mapToObj(charges -> declared(charges + ".00"))
                .toList();
        UneCaf.nouvelle().convention().finissantLe(THIS_YEAR + "-12-31").known(rows);
        Map<String, String> before = DatabaseState.ofService().get();
        refused(draw("ENJEU", 2019, 1), 422, "EXERCICE_HORS_CONTROLE");
        refused(draw("ENJEU", THIS_YEAR - 1, 1), 422, "EXERCICE_HORS_CONTROLE");
        refused(draw("ENJEU", THIS_YEAR, 4), 422, "ECHANTILLON_IMPOSSIBLE");
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);

        ValidatableResponse drawn = draw("ENJEU", THIS_YEAR, 2)
                .statusCode(201)
                .body("population.dossier", contains(dossiers.toArray()))
                .body("population.enjeu", contains("10000.00", "20000.00", "30000.00"))
                .body("tirage", hasSize(2));
        String id = drawn.extract().path("id");
        List<String> tirage = drawn.extract().path("tirage.dossier");
        Api.as(controleur)
                .get("/plans-de-controle/" + id + "/verification")
                .then()
                .statusCode(200)
                .body("conforme", equalTo(true))
                .body("tirage.dossier", contains(tirage.toArray()));
        List<Map<String, Object>> planned =
                Api.as(controleur).get("/controles").jsonPath().getList("items");
        assertThat(planned)
                .extracting(one -> one.get("dossier"))
                .as("a contrôle for each line of the sample")
                .containsExactlyElementsOf(tirage);
        assertThat(planned).extracting(one -> one.get("etat")).containsOnly("PLANIFIE");

        whatIsControlledIsNotDrawnAgain(dossiers, tirage);
        thePlanIsItsCafsOnlyAndNeverWrittenAgain(id);
    }

    private void whatIsControlledIsNotDrawnAgain(List<String> dossiers, List<String> tirage) {
        draw("ALEATOIRE", THIS_YEAR, 1)
                .statusCode(201)
                .body("population.dossier", hasSize(1))
                .body(
                        "tirage.dossier",
                        contains(dossiers.stream()
                                .filter(dossier -> !tirage.contains(dossier))
                                .toArray()));
        refused(draw("ALEATOIRE", THIS_YEAR, 1), 422, "EXERCICE_HORS_CONTROLE");
    }

    private void thePlanIsItsCafsOnlyAndNeverWrittenAgain(String id) {
        String address = "/plans-de-controle/" + id;
        refused(Api.as(UneCaf.nouvelle().agent(Roles.CONTROLEUR)).get(address).then(), 404, "PLAN_INCONNU");
        Api.as(Persona.DECLARANT_MEAUX).get(address).then().statusCode(403);
        Api.as(controleur)
                .get("/plans-de-controle")
                .then()
                .statusCode(200)
                .body("items.critere", contains("ENJEU", "ALEATOIRE"));
        Api.as(controleur).get(address).then().body("graine", equalTo("automne"));
        assertThat(rows.text(
                        "with changed as (update plan_controle set graine = 'autre' where id::text = ? returning 1)"
                                + " select count(*)::text from changed",
                        id))
                .isEqualTo("0");
    }

    /** A dossier of this Caf whose prévisionnel of the year is validated. */
    private String declared(String charges) {
        String dossier = caf.convention()
                .finissantLe(THIS_YEAR + "-12-31")
                .sansMission()
                .known(rows)
                .dossier();
        Api api = new Api(dossier, THIS_YEAR);
        api.declare(Api.PREVISIONNEL, Bodies.declaration(THIS_YEAR, charges, charges, "1.00", null));
        api.post(caf.gestionnaireConseil(), Api.PREVISIONNEL + "/validation", "")
                .statusCode(200);
        return dossier;
    }

    private ValidatableResponse draw(String critere, int exercice, int taille) {
        return ControlesApi.post(
                controleur, "/plans-de-controle", "\"0\"", ControlesBodies.plan(critere, "automne", exercice, taille));
    }

    private static void refused(ValidatableResponse response, int status, String code) {
        response.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
