package fr.relais.funding.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.value.Montant;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
@DisplayName(
        "The Caf decides: each decision has its reason, its author and its moment, and is paid by the same function")
class DecisionsTest {

    private static final Persona DIRECTRICE = Persona.DIRECTRICE_77;

    @Inject
    Calme calme;

    @BeforeEach
    void baremes() {
        LesBaremes.publies();
    }

    @Test
    @DisplayName("CONV-7: the payments of 2022 are suspended, then resumed; who decided is told to the Caf only")
    void suspension() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne();
        decide(ourcq, 0, "SUSPENDRE_PAIEMENTS", "2022").then().statusCode(200).header("ETag", "\"1\"");
        ourcq.previsionnelValide().awaitBlocage(2022, "ACOMPTE_1", "SUSPENDU");
        assertThat(ourcq.paiements()).isEmpty();

        decide(ourcq, 1, "SUSPENDRE_PAIEMENTS", "2022")
                .then()
                .statusCode(409)
                .body("code", equalTo("DECISION_IMPOSSIBLE"));
        decide(ourcq, 0, "LEVER_SUSPENSION", "2022")
                .then()
                .statusCode(412)
                .body("changements.operation", contains("deciderDesPaiements"));
        decide(ourcq, 1, "LEVER_SUSPENSION", "2022").then().statusCode(200).header("ETag", "\"2\"");

        assertThat(ourcq.awaitPaiements(1)).containsExactly("2022 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00");
        ourcq.get("/decisions")
                .then()
                .header("ETag", "\"2\"")
                .body("items.nature", contains("SUSPENDRE_PAIEMENTS", "LEVER_SUSPENSION"))
                .body("items[0].motif", equalTo("Motif fictif"))
                .body("items[0].prisePar", nullValue());
        ourcq.get(DIRECTRICE, "/decisions").then().body("items[0].prisePar", equalTo("directrice-77"));
        assertThat(UnDossier.FUNDING.awaitEvents(ourcq.numero, 2).get(1).json()).contains("\"DECIDER\"");
    }

    @Test
    @DisplayName(
            "ASM-FUND-21: a convention that loses a year already paid: the Caf withdraws its right, and an indu is established")
    void withdrawn() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().previsionnelValide();
        ourcq.awaitPaiements(1);
        ourcq.sans2022().awaitBlocage(2022, "SOLDE", "HORS_PERIODE");
        assertThat(ourcq.indus()).isEmpty();

        decide(ourcq, 0, "RETIRER_DROIT", "2022").then().statusCode(200).body("exercice", equalTo(2022));

        assertThat(ourcq.indus()).containsExactly("2022: 8729.00, 0.00, 8729.00");
    }

    @Test
    @DisplayName("DL-8, DL-9: a year not justified is flagged, then forclos; the Caf pays it in spite of that")
    void forclusion() {
        String proche = LesBaremes.fictif("PROVISOIRE")
                .replace("2100-06-30", "2026-01-31")
                .replace("2100-12-31", "2026-02-28");
        if (LesBaremes.lire(2025).statusCode() == 404) {
            LesBaremes.publier(2025, 0, proche).then().statusCode(201);
        }
        UnDossier ourcq = UnDossier.ourcq().resilie("2025-12-31").previsionnelValide(2025);
        ourcq.awaitBlocage(2025, "ACOMPTE_1", "FORCLOS");
        ourcq.get("/echeancier")
                .then()
                .body("alertes.find { it.exercice == 2025 }.code", equalTo("JUSTIFICATION_TARDIVE"))
                .body("alertes.find { it.exercice == 2025 }.quiDoitAgir", equalTo("GESTIONNAIRE"));
        assertThat(ourcq.paiements()).isEmpty();

        decide(ourcq, 0, "RELEVER_FORCLUSION", "2025").then().statusCode(200);

        assertThat(ourcq.awaitPaiements(1)).containsExactly("2025 ACOMPTE_1 0: 8729.00 - 0.00 = 8729.00");
    }

    @Test
    @DisplayName("PAY-10: a take-over corrected after the solde is followed by the difference, and rewrites nothing")
    void correction() {
        UnDossier ourcq =
                UnDossier.ourcq().avenantSigne().acomptesRepris().reelValide().bilanEvalue();
        assertThat(ourcq.awaitPaiements(1)).containsExactly("2021 SOLDE 0: 11342.00 - 0.00 = 11342.00");

        corrige(ourcq, Persona.AGENT_COMPTABLE_77)
                .then()
                .statusCode(200)
                .body("nature", equalTo("CORRIGER_REPRISE"))
                .body("acomptes.montant", contains("8000.00"));

        assertThat(ourcq.paiements())
                .containsExactly("2021 SOLDE 0: 11342.00 - 0.00 = 11342.00", "2021 SOLDE 1: 9458.00 - 0.00 = 9458.00");
        ourcq.get("/paiements").then().body("items[1].explication.regle", hasItem("PAY-10"));
    }

    @Test
    @DisplayName("each refusal says its rule and leaves no row")
    void refusals() {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().reelValide();
        ourcq.awaitBlocage(2021, "SOLDE", "REPRISE_ATTENDUE");
        String cout = "{\"exercice\": 2022, \"cout\": \"%s\", \"motif\": \"x\"}";
        Persona conseil = Persona.GESTIONNAIRE_CONSEIL_77;
        calme.attendre();
        Map<String, String> before = DatabaseState.ofService().get();

        refused(decide(ourcq, 0, "RETIRER_DROIT", "null"), 422, "EXERCICE_EXIGE", "DL-9");
        refused(decide(ourcq, 0, "RETIRER_DROIT", "2022"), 422, "DROIT_NON_RETIRABLE", "DL-8");
        refused(decide(ourcq, 0, "RELEVER_FORCLUSION", "2022"), 422, "FORCLUSION_NON_ENCOURUE", "DL-9");
        refused(decide(ourcq, 0, "LEVER_SUSPENSION", "null"), 409, "DECISION_IMPOSSIBLE", "CONV-7");
        refused(corrige(ourcq, Persona.AGENT_COMPTABLE_77), 409, "REPRISE_ABSENTE", "ASM-FUND-3");
        refused(corrige(ourcq, conseil), 403, "MEME_PERSONNE", "ACT-2");
        refused(
                ourcq.decider(conseil, "/couts-de-journee", 0, cout.formatted("1.00")),
                422,
                "COORDINATION_ABSENTE",
                "CALC-11");
        refused(
                ourcq.decider(conseil, "/couts-de-journee", 0, cout.formatted("-0.01")),
                422,
                "COUT_NEGATIF",
                "CALC-11");

        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    @Test
    @DisplayName("CALC-11: 25 000.00 and the real cost of the day, once the Caf recorded it; corrected, a difference")
    void coordination() {
        UnDossier dossier = UnDossier.ourcq().coordination2024();
        dossier.awaitBlocage(2024, "COORDINATION", "COUT_JOURNEE_ATTENDU");

        coute(dossier, 0, "1230.50").then().statusCode(200).body("cout", equalTo("1230.50"));
        assertThat(dossier.paiements()).containsExactly("2024 COORDINATION 0: 26230.50 - 0.00 = 26230.50");
        coute(dossier, 1, "1800.00").then().statusCode(200);
        assertThat(dossier.paiements())
                .contains("2024 COORDINATION 1: 269.50 - 0.00 = 269.50")
                .hasSize(2);
        dossier.get("/echeancier").then().body("echeances.genre", contains("COORDINATION", "COORDINATION"));
        assertPublishedAsSaid(dossier, 2);
    }

    @Test
    @DisplayName(
            "CALC-10: what convention-service publishes of the bonus territoire, read in place, is paid with the solde")
    void bonusTerritoire() throws Exception {
        UnDossier ourcq = UnDossier.ourcq().avenantSigne().anneeJustifiee(2022).previsionnelValide();
        ourcq.awaitPaiements(1);
        ourcq.publishExample("../convention-service/contracts/events/BonusTerritoireSet.v1.example.json", 2);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(total(ourcq)).isEqualTo("30300.00"));
        ourcq.get("/exercices/2022/droits/REEL")
                .then()
                .body("bonusTerritoire", equalTo("1500.00"))
                .body("droit", equalTo("30300.00"))
                .body("explication.regle", hasItems("CALC-10"));
        assertPublishedAsSaid(ourcq, 4);
    }

    /** Each event with the schema of its type, new words included. */
    private static void assertPublishedAsSaid(UnDossier dossier, int atLeast) {
        for (TestEvent event : UnDossier.FUNDING.awaitEvents(dossier.numero, atLeast)) {
            String schema = event.type().replace("fr.relais.", "") + ".schema.json";
            JsonContract.assertConforms(Path.of("contracts/events", schema), event.json());
        }
    }

    /** Whatever came first, the acomptes or the réel. */
    private static String total(UnDossier dossier) {
        return Montant.sum(dossier.paiements().stream()
                        .filter(line -> line.startsWith("2022"))
                        .map(line -> line.replaceAll(".*= ", ""))
                        .map(Montant::of))
                .toString();
    }

    private static Response decide(UnDossier dossier, int lues, String acte, String exercice) {
        return dossier.decider(
                DIRECTRICE,
                "/decisions",
                lues,
                "{\"acte\": \"%s\", \"exercice\": %s, \"motif\": \"Motif fictif\"}".formatted(acte, exercice));
    }

    private static Response corrige(UnDossier dossier, Persona persona) {
        return dossier.decider(persona, "/corrections-de-reprise", 0, """
                {"exercice": 2021, "motif": "L'acompte 2 n'était pas parti", "acomptes": [
                  {"genre": "ACOMPTE_1", "montant": "8000.00", "date": "2021-04-15", "reference": "2021-0001"}]}""");
    }

    private static Response coute(UnDossier dossier, int lues, String cout) {
        return dossier.decider(
                Persona.GESTIONNAIRE_CONSEIL_77,
                "/couts-de-journee",
                lues,
                "{\"exercice\": 2024, \"cout\": \"%s\", \"motif\": \"Factures\"}".formatted(cout));
    }

    private static void refused(Response response, int status, String code, String regle) {
        response.then().statusCode(status).body("code", equalTo(code)).body("regle", equalTo(regle));
    }
}
