package fr.relais.convention.gestionnaire;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ASM-CONV-23: a gestionnaire changes its name, its seat, its form or its representative from a day on; the past stays. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class IdentiteTest {

    private static final Json PRESIDENTE = Json.of("{'nom':'Camille ROUX','qualite':'Présidente'}");

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    @Test
    @DisplayName(
            "Read today, on a day, and whole; the new representative signs from that day, the former one until the eve")
    void history() {
        String path = registered("82100000100007");
        Json presidente = modification("2023-03-28").with("/representant", PRESIDENTE);

        modify(path, "\"0\"", presidente).then().statusCode(200).header("ETag", "\"1\"");
        modify(path, "\"1\"", presidente.with("/du", "2024-01-01").with("/nom", "Les Grands Pas"))
                .then()
                .statusCode(200)
                .body("nom", equalTo("Les Grands Pas"));

        Api.get(CONSEILLER_77, path)
                .then()
                .body("nom", equalTo("Les Grands Pas"))
                .header("ETag", "\"2\"");
        Api.get(CONSEILLER_77, path + "?au=2023-12-31")
                .then()
                .body("nom", equalTo("Les Petits Pas"))
                .body("representant.nom", equalTo("Camille ROUX"));
        Api.get(CONSEILLER_77, path + "?au=2023-03-27").then().body("representant.qualite", equalTo("Maire"));
        Api.get(CONSEILLER_77, path + "/historique")
                .then()
                .statusCode(200)
                .body("items.du", contains(null, "2023-03-28", "2024-01-01"))
                .body("items.rang", contains(0, 1, 2));
        Response signataires = Api.get(CONSEILLER_77, path + "/signataires");
        signataires.then().body("items.qualite", contains("Maire", "Présidente"));
        assertThat(signataires.<String>path("items[0].au")).isEqualTo("2023-03-27");
        assertThat(signataires.<String>path("items[1].du")).isEqualTo("2023-03-28");
    }

    @Test
    @DisplayName("Refused: one to come, one before the last one, a representative who would overlap the next one")
    void refused() {
        String path = registered("82100000200005");
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        refusals.changeNothing(
                "MODIFICATION_HORS_ORDRE", "422 ASM-CONV-23 /du", () -> modify(path, "\"0\"", modification(tomorrow)));
        modify(path, "\"0\"", modification("2023-03-28")).then().statusCode(200);
        refusals.changeNothing(
                "MODIFICATION_HORS_ORDRE",
                "422 ASM-CONV-23 /du",
                () -> modify(path, "\"1\"", modification("2023-03-27")));
        refusals.changeNothing(
                "CHAMP_INVALIDE", "400 DECL-1 /au", () -> Api.get(CONSEILLER_77, path + "?au=2023-02-29"));
        refusals.changeNothing(
                "CHAMP_INVALIDE", "400 DECL-1 /au", () -> Api.get(CONSEILLER_77, path + "?au=28/03/2023"));
    }

    @Test
    @DisplayName("Two agents at once: one succeeds, the other is told what changed")
    void at_once() {
        String path = registered("82100000300003");
        List<Response> answers = Stream.of(CONSEILLER_77, GESTIONNAIRE_CONSEIL_77)
                .map(agent -> CompletableFuture.supplyAsync(() -> Api.sending(agent, "\"0\"")
                        .body(modification("2023-03-28").toString())
                        .post(path + "/modifications")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        answers.stream()
                .filter(answer -> answer.statusCode() == 412)
                .forEach(late -> late.then()
                        .body("code", equalTo("VERSION_PERIMEE"))
                        .body("changements.operation", contains("modifierGestionnaire"))
                        .body("changements[0].champs", hasItem("gestionnaire_identite.motif")));
    }

    @Test
    @DisplayName(
            "ASM-CONV-22: another Caf reads a gestionnaire, and changes it only while it has a dossier of its own, or nobody has")
    void other_caf() {
        Api.newDossier();
        String meaux = "/gestionnaires/" + Bodies.MEAUX;
        String lue = Api.get(GESTIONNAIRE_CONSEIL_591, meaux)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        refusals.changeNothing(
                "INTROUVABLE",
                "404 CONTRAT",
                () -> Api.sending(GESTIONNAIRE_CONSEIL_591, lue)
                        .body(modification("2023-03-28").toString())
                        .post(meaux + "/modifications"));
        Api.sending(GESTIONNAIRE_CONSEIL_591, "\"0\"")
                .body(modification("2023-03-28").toString())
                .post(registered("82100000400001") + "/modifications")
                .then()
                .statusCode(200);
    }

    private static Response modify(String path, String revision, Json modification) {
        return Api.sending(CONSEILLER_77, revision)
                .body(modification.toString())
                .post(path + "/modifications");
    }

    private static Json modification(String du) {
        return association("").without("/siret").with("/du", du).with("/motif", "Assemblée générale");
    }

    private static String registered(String siret) {
        return Api.created(Api.post(CONSEILLER_77, "/gestionnaires", association(siret)));
    }

    private static Json association(String siret) {
        return Bodies.gestionnaire()
                .with("/siret", siret)
                .with("/nom", "Les Petits Pas")
                .with("/typeJuridique", "ASSOCIATION");
    }
}
