package fr.relais.convention.coordination;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.convention.Api;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Relation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** §3.10 and SEED 004 over HTTP: calls, candidatures and what is decided of them. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class CoordinationTest {

    @Inject
    Refusals refusals;

    @Test
    @DisplayName(
            "A call is read by all; a candidature by its gestionnaire and the Caf of the call, who decided by the Caf only")
    void candidature() {
        String appel = UnAppel.published(Relation.PROPRE);
        Api.get(GESTIONNAIRE_CONSEIL_591, appel)
                .then()
                .statusCode(200)
                .body("codeCaf", equalTo("771"))
                .body("contenu.financement.montantAnnuel", equalTo("25000.00"))
                .body("contenu.financement.plafondJournee", equalTo("1500.00"));

        String coordination = UnAppel.candidature(Relation.PROPRE, appel);
        UnAppel.act(GESTIONNAIRE_CONSEIL_77, coordination, "/decision", UnAppel.decision("RETENUE"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("RETENUE"))
                .body("enCours", equalTo(false))
                .body("journal.par", contains("approbateur-21770284400010", "gestionnaire-conseil-77"));

        Api.get(DECLARANT_MEAUX, coordination)
                .then()
                .statusCode(200)
                .body("statut", equalTo("RETENUE"))
                .body("journal.acte", contains("CANDIDATER", "RETENIR"))
                .body("journal.par", contains(nullValue(), nullValue()));
        Api.get(GESTIONNAIRE_CONSEIL_591, coordination).then().statusCode(404);
        Api.get(DECLARANT_MEAUX, "/coordinations?limite=1").then().statusCode(200);
    }

    @Test
    @DisplayName("Refused: a call whose year is too long, reversed, of another Caf, without money")
    void call_refused() {
        Json contenu = UnAppel.contenu();
        publishing("DUREE_SUPERIEURE_1_AN", "422 §12 /dateFin", contenu.with("/dateFin", "2025-01-01"));
        publishing("PERIODE_INVALIDE", "400 CONV-2 /ouverture", contenu.with("/cloture", "2023-10-01"));
        publishing("PERIODE_INVALIDE", "400 CONV-2 /dateEffet", contenu.with("/dateFin", "2023-12-31"));
        publishing(
                "MONTANT_INVALIDE",
                "400 CALC-12 /financement/montantAnnuel",
                contenu.with("/financement/montantAnnuel", "0.00"));
        publishing(
                "DATE_INVALIDE",
                "422 CONV-5 /financement/source/date",
                contenu.with("/financement/source/date", "2199-01-01"));
        refusals.changeNothing(
                "INTROUVABLE", "404 CONTRAT", () -> Api.post(GESTIONNAIRE_CONSEIL_77, "/cafs/591/appels", contenu));
    }

    @Test
    @DisplayName("Refused: after the last day, of a type that the call does not take, twice")
    void candidature_refused() {
        String closed = Api.created(
                UnAppel.publish(GESTIONNAIRE_CONSEIL_77, UnAppel.contenu().with("/cloture", "2023-11-17")));
        String manche = Api.created(UnAppel.publish(
                GESTIONNAIRE_CONSEIL_77, UnAppel.contenu().with("/typesEligibles", Json.of("['ASSOCIATION']"))));
        String appel = UnAppel.published(Relation.PROPRE);
        UnAppel.candidature(Relation.PROPRE, appel);

        refusals.changeNothing("APPEL_FERME", "422 §12", () -> UnAppel.apply(Relation.PROPRE, closed));
        refusals.changeNothing("TYPE_NON_ELIGIBLE", "422 §12", () -> UnAppel.apply(Relation.PROPRE, manche));
        refusals.changeNothing("CANDIDATURE_DEJA_DEPOSEE", "409 §12", () -> UnAppel.apply(Relation.PROPRE, appel));
    }

    @Test
    @DisplayName(
            "One candidature at most is retained for a call, also when two are at once; the other may be refused or wait")
    void one_retained() {
        String appel = UnAppel.published(Relation.PROPRE);
        String first = UnAppel.candidature(Relation.PROPRE, appel);
        String second = UnAppel.candidature(Relation.MEME_CAF, appel);

        List<Response> answers = Stream.of(first, second)
                .map(candidature -> CompletableFuture.supplyAsync(() -> retain(candidature)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        String lost = answers.get(0).statusCode() == 409 ? first : second;
        String won = lost.equals(first) ? second : first;

        refusals.changeNothing("CANDIDATURE_DEJA_RETENUE", "409 §12", () -> retain(lost));
        UnAppel.act(GESTIONNAIRE_CONSEIL_77, won, "/cloture", UnAppel.note("2023-12-10"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("CLOSE"));
        retain(lost).then().statusCode(200).body("statut", equalTo("RETENUE"));
    }

    @Test
    @DisplayName("§3.10: an act in the wrong state, of tomorrow, or on what has changed since is refused")
    void acts_refused() {
        String coordination = UnAppel.candidature(Relation.PROPRE, UnAppel.published(Relation.PROPRE));
        refusals.changeNothing(
                "COORDINATION_ETAT_INCOMPATIBLE",
                "409 §3.10",
                () -> UnAppel.act(APPROBATEUR_MEAUX, coordination, "/bilans", UnAppel.bilan("2024-11-08")));
        refusals.changeNothing(
                "COORDINATION_ETAT_INCOMPATIBLE",
                "409 §3.10",
                () -> UnAppel.act(
                        GESTIONNAIRE_CONSEIL_77, coordination, "/renouvellement", UnAppel.note("2024-11-08")));
        refusals.changeNothing(
                "DATE_INVALIDE",
                "422 CONV-5 /date",
                () -> UnAppel.act(
                        GESTIONNAIRE_CONSEIL_77,
                        coordination,
                        "/decision",
                        UnAppel.decision("RETENUE").with("/date", "2199-01-01")));
        UnAppel.act(GESTIONNAIRE_CONSEIL_77, coordination, "/decision", UnAppel.decision("NON_RETENUE"))
                .then()
                .statusCode(200)
                .body("statut", equalTo("NON_RETENUE"));
        refusals.changeNothing(
                        "VERSION_PERIMEE",
                        "412 CONTRAT",
                        () -> Api.sending(GESTIONNAIRE_CONSEIL_77, "\"1\"")
                                .body(UnAppel.decision("RETENUE").toString())
                                .post(coordination + "/decision"))
                .body("changements.operation", contains("examinerCandidature"));
        Api.get(CONSEILLER_77, coordination).then().statusCode(200).body("statut", equalTo("NON_RETENUE"));
    }

    private void publishing(String code, String answer, Json contenu) {
        refusals.changeNothing(code, answer, () -> UnAppel.publish(GESTIONNAIRE_CONSEIL_77, contenu));
    }

    private static Response retain(String coordination) {
        return UnAppel.act(GESTIONNAIRE_CONSEIL_77, coordination, "/decision", UnAppel.decision("RETENUE"));
    }
}
