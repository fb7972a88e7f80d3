package fr.relais.convention.ctg;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_AUTRE;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_591;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.convention.Api;
import fr.relais.convention.Json;
import fr.relais.convention.Published;
import fr.relais.convention.Refusals;
import fr.relais.convention.Voisins;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Relation;
import fr.relais.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** §12, CONV-1 and CALC-10 over HTTP: a Ctg, what it warns of, and the bonus territoire that needs it. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class CtgTest {

    private static final String TYPE = "fr.relais.BonusTerritoireSet.v1";

    @Inject
    Refusals refusals;

    @Test
    @DisplayName("Registered, read, corrected, ended early; a partner sees of it the relais that are its own")
    void life_of_a_ctg() {
        String meaux = Api.newDossier();
        String other = Voisins.dossier(Relation.MEME_CAF);
        Json contenu = UneCtg.contenu(meaux).with("/relais/0", Json.of("{'dossier':'" + other + "'}"));
        Json both = contenu.with("/relais", Json.of("[{'dossier':'" + meaux + "'},{'dossier':'" + other + "'}]"));
        String ctg = UneCtg.registered(CONSEILLER_77, contenu);
        Api.get(DECLARANT_MEAUX, ctg).then().statusCode(404);

        Json correction = Json.of("{'motif':'Un relais de plus'}").with("/contenu", both);
        UneCtg.act(CONSEILLER_77, ctg, "/corrections", correction)
                .then()
                .statusCode(200)
                .body("contenu.relais", hasSize(2))
                .body("correctionMotif", equalTo("Un relais de plus"));
        UneCtg.act(CONSEILLER_77, ctg, "/fin", UneCtg.fin("2023-06-30"))
                .then()
                .statusCode(200)
                .body("contenu.dateFin", equalTo("2025-12-31"))
                .body("dernierJour", equalTo("2023-06-30"));

        Api.get(DECLARANT_MEAUX, ctg).then().statusCode(200).body("contenu.relais.dossier", contains(meaux));
        Api.get(DECLARANT_AUTRE, ctg).then().statusCode(200).body("contenu.relais.dossier", contains(other));
        Api.get(GESTIONNAIRE_CONSEIL_591, ctg).then().statusCode(404);
        Api.get(CONSEILLER_77, "/cafs/771/ctg?limite=200")
                .then()
                .statusCode(200)
                .body("items", notNullValue());
    }

    @Test
    @DisplayName(
            "CONV-1: the convention of a relais that outlives its Ctg is told with both dates, and nothing is refused")
    void warning() {
        String dossier = Api.newDossier();
        Api.takenOver(dossier);
        String ctg = UneCtg.covering(dossier);
        Api.get(DECLARANT_MEAUX, "/relais/" + dossier + "/ctg")
                .then()
                .statusCode(200)
                .body("ctg", hasSize(1))
                .body("avertissements", empty());

        UneCtg.act(GESTIONNAIRE_CONSEIL_77, ctg, "/fin", UneCtg.fin("2023-12-31"))
                .then()
                .statusCode(200);

        Api.get(DECLARANT_MEAUX, "/relais/" + dossier + "/ctg")
                .then()
                .statusCode(200)
                .body("avertissements.regle", contains("CONV-1"))
                .body("avertissements.finConvention", contains("2024-02-28"))
                .body("avertissements.finCtg", contains("2023-12-31"));
    }

    @Test
    @DisplayName(
            "Refused: a period reversed, a signature of tomorrow, an unknown relais, one of another Caf, a reference twice")
    void ctg_refused() {
        Json contenu = UneCtg.contenu(Api.newDossier());
        UneCtg.registered(CONSEILLER_77, contenu);
        String others = Voisins.dossier(Relation.AUTRE_CAF);
        Json elsewhere = UneCtg.contenu(Api.newDossier());

        refused("PERIODE_INVALIDE", "400 CONV-2 /dateDebut", contenu.with("/dateFin", "2021-12-31"));
        refused(
                "DATE_INVALIDE",
                "422 CONV-5 /signataires/0/dateSignature",
                contenu.with("/signataires/0/dateSignature", "2199-01-01"));
        refused("CHAMP_INVALIDE", "400 DECL-1", contenu.with("/signataires/0/siren", "217702845"));
        refused("RELAIS_INCONNU", "404 ACT-4 /relais/0/dossier", contenu.with("/relais/0/dossier", "771-201899999"));
        refused("RELAIS_INCONNU", "404 ACT-4 /relais/0/dossier", contenu.with("/relais/0/dossier", others));
        refused("CTG_DEJA_ENREGISTREE", "409 §12", contenu);
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.post(CONSEILLER_77, "/cafs/591/ctg", elsewhere));
    }

    @Test
    @DisplayName(
            "Refused: an early end outside the Ctg, a second one, a correction that leaves it outside, a stale revision")
    void end_refused() {
        Json contenu = UneCtg.contenu(Api.newDossier());
        String ctg = UneCtg.registered(CONSEILLER_77, contenu);
        for (String day : List.of("2021-12-31", "2026-01-01")) {
            refusals.changeNothing(
                    "CTG_FIN_INVALIDE", "422 §12 /date", () -> UneCtg.act(CONSEILLER_77, ctg, "/fin", UneCtg.fin(day)));
        }
        UneCtg.act(CONSEILLER_77, ctg, "/fin", UneCtg.fin("2023-06-30")).then().statusCode(200);

        refusals.changeNothing(
                "CTG_DEJA_TERMINEE", "409 §12", () -> UneCtg.act(CONSEILLER_77, ctg, "/fin", UneCtg.fin("2023-06-30")));
        Json shorter = Json.of("{'motif':'Erreur de date'}").with("/contenu", contenu.with("/dateFin", "2023-01-31"));
        refusals.changeNothing(
                "CTG_FIN_INVALIDE",
                "422 §12 /contenu/dateFin",
                () -> UneCtg.act(CONSEILLER_77, ctg, "/corrections", shorter));
        refusals.changeNothing(
                        "VERSION_PERIMEE",
                        "412 CONTRAT",
                        () -> Api.sending(CONSEILLER_77, "\"1\"")
                                .body(UneCtg.fin("2023-05-31").toString())
                                .post(ctg + "/fin"))
                .body("changements.operation", contains("terminerCtg"));
    }

    private void refused(String code, String answer, Json contenu) {
        refusals.changeNothing(code, answer, () -> UneCtg.register(CONSEILLER_77, contenu));
    }

    @Test
    @DisplayName("CALC-10: entered, corrected with a motif, told whole; who entered it is told to the Caf only")
    void bonus() {
        String dossier = Api.newDossier();
        String ctg = UneCtg.covering(dossier);
        enter(dossier, 2022, UneCtg.saisie("1.50", "1000.00")).then().statusCode(200);
        enter(dossier, 2024, UneCtg.saisie("2.00", "1100.00")).then().statusCode(200);
        refusals.changeNothing(
                "CORRECTION_SANS_MOTIF",
                "422 CALC-10 /motif",
                () -> enter(dossier, 2022, UneCtg.saisie("1.00", "1000.00")));
        enter(dossier, 2022, UneCtg.saisie("1.00", "1000.00").with("/motif", "Un poste de moins"))
                .then()
                .statusCode(200);
        UneCtg.act(GESTIONNAIRE_CONSEIL_77, ctg, "/fin", UneCtg.fin("2023-12-31"))
                .then()
                .statusCode(200);

        Api.get(CONSEILLER_77, UneCtg.bonus(dossier, 2022))
                .then()
                .statusCode(200)
                .body("versions.etpSoutenus", contains("1.00", "1.50"))
                .body("versions.saisiPar", contains("conseiller-77", "conseiller-77"));
        Api.get(DECLARANT_MEAUX, UneCtg.bonus(dossier, 2022))
                .then()
                .statusCode(200)
                .body("versions.forfaitParEtp", contains("1000.00", "1000.00"))
                .body("versions.saisiPar", contains(nullValue(), nullValue()));

        List<TestEvent> told = Published.await(TYPE, dossier, 4);
        assertThat(told).extracting(TestEvent::type).containsOnly(TYPE);
        assertThat(told).extracting(TestEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
        Json last = Json.read(told.get(3).json());
        assertThat(last.at("/parametres/0/etpSoutenus")).isEqualTo("1.00");
        assertThat(last.at("/parametres/0/ctg/dateFin")).isEqualTo("2023-12-31");
        assertThat(last.at("/parametres/1/exercice")).isEqualTo("2024");
        assertThat(last.node().at("/parametres/1").has("ctg")).isFalse();
    }

    @Test
    @DisplayName(
            "CALC-10: refused without a Ctg in force in the exercice, with a negative amount, by a text of tomorrow")
    void bonus_refused() {
        String dossier = Api.newDossier();
        Json saisie = UneCtg.saisie("1.50", "1000.00");
        refusals.changeNothing("CTG_ABSENTE", "422 CALC-10", () -> enter(dossier, 2022, saisie));
        UneCtg.covering(dossier);

        refusals.changeNothing("CTG_ABSENTE", "422 CALC-10", () -> enter(dossier, 2021, saisie));
        refusals.changeNothing("CTG_ABSENTE", "422 CALC-10", () -> enter(dossier, 2026, saisie));
        refusals.changeNothing(
                "MONTANT_INVALIDE",
                "400 CALC-12 /forfaitParEtp",
                () -> enter(dossier, 2022, saisie.with("/forfaitParEtp", "-0.01")));
        refusals.changeNothing(
                "DATE_INVALIDE",
                "422 CONV-5 /texte/date",
                () -> enter(dossier, 2022, saisie.with("/texte/date", "2199-01-01")));
        enter(dossier, 2025, saisie).then().statusCode(200);
    }

    @Test
    @DisplayName("Two agents enter the same exercice at once: one succeeds, the other is told what changed")
    void at_once() {
        String dossier = Api.newDossier();
        UneCtg.covering(dossier);

        List<Response> answers = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> Api.sending(CONSEILLER_77, "\"0\"")
                        .body(UneCtg.saisie("1.50", "100" + n + ".00").toString())
                        .post(UneCtg.bonus(dossier, 2022))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        Api.get(CONSEILLER_77, UneCtg.bonus(dossier, 2022)).then().body("versions", hasSize(1));
        answers.stream()
                .filter(answer -> answer.statusCode() == 412)
                .forEach(late -> late.then().body("changements.operation", contains("saisirBonusTerritoire")));
    }

    private static Response enter(String dossier, int exercice, Json saisie) {
        String path = UneCtg.bonus(dossier, exercice);
        return Api.sending(CONSEILLER_77, Api.get(CONSEILLER_77, path).header("ETag"))
                .body(saisie.toString())
                .post(path);
    }
}
