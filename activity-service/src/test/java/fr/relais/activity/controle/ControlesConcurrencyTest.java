package fr.relais.activity.controle;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONTROLEUR_77;
import static fr.relais.infrastructure.Persona.DIRECTRICE_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.ControlesApi;
import fr.relais.activity.ControlesBodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Two agents act on one contrôle at the same moment: one outcome, and what follows from it is published once (CTL-5). */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ControlesConcurrencyTest {

    @Inject
    Rows rows;

    @Test
    void of_two_openings_and_of_two_closings_at_once_one_is_done() {
        Api year = new Api(UneConvention.signee().known(rows).dossier(), 2021);
        ControlesApi api = new ControlesApi(Tokens.of(CONTROLEUR_77), year);
        ControlesApi.liquidate(year);
        Supplier<Integer> opening =
                () -> api.tryOpen(api.controleur()).extract().statusCode();
        assertThat(atOnce(year.dossier(), opening, opening)).containsExactlyInAnyOrder(201, 409);

        String id = Api.as(CONTROLEUR_77)
                .get("/controles?limite=200")
                .jsonPath()
                .getString("items.find { it.dossier == '" + year.dossier() + "' }.id");
        api.play(id, 4);
        api.act(Tokens.of(APPROBATEUR_MEAUX), id, "/reponse", ControlesBodies.REPONSE)
                .statusCode(200);
        String suite = ControlesBodies.rectification(3, Bodies.reel(2021, "30000.00", "1.00"));
        Supplier<Integer> anomalies =
                () -> api.act(Tokens.of(DIRECTRICE_77), id, "/cloture", ControlesBodies.cloture(true, suite))
                        .extract()
                        .statusCode();
        Supplier<Integer> conforme =
                () -> api.act(Tokens.of(GESTIONNAIRE_CONSEIL_77), id, "/cloture", ControlesBodies.cloture(false, ""))
                        .extract()
                        .statusCode();
        List<Integer> statuses = atOnce(year.dossier(), anomalies, conforme);
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        boolean isAnomalies = statuses.get(0) == 200;
        Api.as(CONTROLEUR_77)
                .get("/controles/" + id)
                .then()
                .body("etat", equalTo(isAnomalies ? "CLOS_ANOMALIES" : "CLOS_CONFORME"));
        assertThat(rows.events(year.dossier())).isEqualTo(isAnomalies ? 3 : 2);
    }

    /** Both wait for the lock of the dossier, so that they really meet. */
    private List<Integer> atOnce(String dossier, Supplier<Integer> one, Supplier<Integer> other) {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        rows.whileHolding("select pg_advisory_xact_lock(hashtextextended('" + dossier + "', 0))", () -> {
            List.of(one, other).forEach(call -> calls.add(CompletableFuture.supplyAsync(call)));
            rows.awaitBlocked(2);
        });
        return calls.stream().map(CompletableFuture::join).toList();
    }
}
