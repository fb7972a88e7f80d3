package fr.relais.activity.evaluation;

import static fr.relais.activity.MissionsApi.ACTIONS;
import static fr.relais.activity.MissionsApi.GUICHET;
import static fr.relais.activity.MissionsApi.STRATEGIE;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.CONTROLEUR_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.MissionsApi;
import fr.relais.activity.MissionsBodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.kit.identity.Roles;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** §6.1, §6.3, BON-4: facts told and found, the verdict they give, and the one that the Caf decides. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class VerdictTest {

    private static final Topic ACTIVITIES = Topic.of("relais.activities");
    private static final String MISSION = "missions.find { it.mission == '%s' }";
    private static final String GU = MISSION.formatted("GUICHET_UNIQUE");
    private static final String PR = MISSION.formatted("PROMOTION_ACCUEIL_INDIVIDUEL");

    @Inject
    Rows rows;

    private Api api;
    private MissionsApi ourcq;

    @BeforeEach
    void aSignedConvention() {
        api = new Api(UneConvention.signee().known(rows).dossier(), 2022);
        ourcq = new MissionsApi(api, DECLARANT_MEAUX);
    }

    @Test
    void GU_4_the_finding_of_the_Caf_prevails_on_what_the_relais_told() {
        ourcq.put(GUICHET, 0, MissionsBodies.GUICHET).statusCode(200).header("ETag", "\"1\"");
        ourcq.evaluation(CONSEILLER_77)
                .statusCode(200)
                .body(GU + ".atteint", equalTo(true))
                .body(GU + ".engagee", equalTo(true));

        ourcq.post(CONSEILLER_77, GUICHET + "/constat", 1, MissionsBodies.CONSTAT)
                .statusCode(200)
                .body("constat.unique", equalTo(false));
        ourcq.evaluation(DECLARANT_MEAUX)
                .body(GU + ".atteint", equalTo(false))
                .body(GU + ".criteres.findAll { it.nature == 'OBLIGATOIRE' && !it.rempli }.regle", contains("GU-4"));
    }

    @Test
    void PR_3_an_action_of_another_kind_waits_for_the_opinion_of_the_Caf() {
        ourcq.put(STRATEGIE, 0, MissionsBodies.STRATEGIE).statusCode(200);
        String action = ourcq.created(ACTIONS, MissionsBodies.action("AUTRE"));
        ourcq.evaluation(DECLARANT_MEAUX)
                .body(PR + ".atteint", equalTo(false))
                .body(PR + ".criteres.find { it.regle == 'PR-3' }.ecartees.preuve.id", hasItem(action));

        ourcq.post(CONSEILLER_77, ACTIONS + "/" + action + "/avis", 1, MissionsBodies.AVIS)
                .statusCode(200)
                .body("avis.favorable", equalTo(true));
        ourcq.evaluation(DECLARANT_MEAUX).body(PR + ".atteint", equalTo(true));

        ourcq.put(ACTIONS + "/" + action, 2, MissionsBodies.action("AUTRE").replace("Journée", "Soirée"))
                .statusCode(200)
                .body("avis", nullValue());
        ourcq.evaluation(DECLARANT_MEAUX).body(PR + ".atteint", equalTo(false));
    }

    @Test
    void BON_4_the_Caf_may_depart_from_the_computed_verdict_with_a_reason_and_both_are_published() {
        readyToDecide();
        var before = DatabaseState.ofService().get();
        refused(evaluate(Bodies.verdict("GUICHET_UNIQUE", true, null)), "ECART_SANS_MOTIF");
        refused(evaluate(Bodies.verdict("GUICHET_UNIQUE", false, "Sans objet.")), "ECART_INEXISTANT");
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);

        evaluate(Bodies.verdict("GUICHET_UNIQUE", true, "Habilitation vue sur place."))
                .statusCode(200);
        ourcq.put(GUICHET, 0, MissionsBodies.GUICHET).statusCode(200);
        evaluate(Bodies.verdict("GUICHET_UNIQUE", true, null)).statusCode(200);
        api.post(CONTROLEUR_77, Api.BILAN + "/revision", Bodies.verdict("GUICHET_UNIQUE", false, null))
                .statusCode(200)
                .body("evaluations.atteintCalcule", contains(false, true, true))
                .body(
                        "evaluations.motifEcart",
                        contains(equalTo("Habilitation vue sur place."), nullValue(), equalTo("Constaté sur pièces.")));

        var events = ACTIVITIES.awaitEvents(api.dossier(), 4).stream()
                .filter(event -> event.type().contains("BilanEvaluated"))
                .map(TestEvent::json)
                .map(JsonPath::from)
                .toList();
        assertThat(events)
                .extracting(event -> event.getBoolean("atteintCalcule"))
                .containsExactly(false, true, true);
        assertThat(events.get(0).getString("motifEcart")).isEqualTo("Habilitation vue sur place.");
        assertThat(events.get(1).<String>get("motifEcart")).isNull();
    }

    @Test
    void ACT_2_who_told_the_facts_for_the_gestionnaire_does_not_decide_on_them() {
        readyToDecide();
        String told = token(Set.of(Roles.DECLARANT), Optional.empty(), DECLARANT_MEAUX.siret());
        Api.as(told)
                .header("If-Match", "\"0\"")
                .body(MissionsBodies.GUICHET)
                .put(api.path(GUICHET))
                .then()
                .statusCode(200);
        var before = DatabaseState.ofService().get();

        api.post(
                        token(Set.of(Roles.GESTIONNAIRE_CONSEIL), Optional.of("771"), Optional.empty()),
                        Api.BILAN + "/evaluation",
                        Bodies.verdict("GUICHET_UNIQUE", true, null))
                .statusCode(403)
                .body("code", equalTo("MEME_PERSONNE"));
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
        evaluate(Bodies.verdict("GUICHET_UNIQUE", true, null)).statusCode(200);
    }

    /** The same person, on one side then on the other. */
    private static String token(Set<String> roles, Optional<String> caf, Optional<String> siret) {
        return Tokens.issuer().token("animatrice-meaux", "X", roles, caf, siret);
    }

    @Test
    void rules_6_4_until_2021_nothing_is_computed_and_the_Caf_enters_the_result() {
        Api year2021 = new Api(api.dossier(), 2021);
        new MissionsApi(year2021, DECLARANT_MEAUX)
                .evaluation(DECLARANT_MEAUX)
                .statusCode(200)
                .body("regime", equalTo("MISSIONS_SUPPLEMENTAIRES"))
                .body("missions.atteint", contains(nullValue(), nullValue(), nullValue()))
                .body("missions.criteres.flatten()", empty());
        year2021.declare(Api.BILAN, Bodies.BILAN);
        year2021.post(GESTIONNAIRE_CONSEIL_77, Api.BILAN + "/evaluation", Bodies.verdict("PROMOTION_ACTIVITE_AM", true))
                .statusCode(200)
                .body("evaluations.atteintCalcule", contains(nullValue()));
    }

    @Test
    void what_no_guichet_and_no_promotion_can_hold_is_refused_and_leaves_no_row() {
        var before = DatabaseState.ofService().get();
        String good = MissionsBodies.GUICHET;
        refused(ourcq.put(GUICHET, 0, good.replace("\"repondues\": 42", "\"repondues\": 43")), "GUICHET_INCOHERENT")
                .body("errors.pointer", contains("/demandes/repondues"));
        refused(
                ourcq.put(GUICHET, 0, good.replace("\"solutionsConnues\": 95", "\"solutionsConnues\": 121")),
                "GUICHET_INCOHERENT");
        refused(
                ourcq.put(GUICHET, 0, good.replace("\"delaiMedianJours\": 3", "\"delaiMedianJours\": 16")),
                "GUICHET_INCOHERENT");
        refused(
                ourcq.put(
                        GUICHET,
                        0,
                        good.replace("\"unique\": true", "\"habiliteJusquA\": \"2021-12-31\", \"unique\": true")),
                "GUICHET_INCOHERENT");
        refused(ourcq.put(STRATEGIE, 0, MissionsBodies.STRATEGIE.replace("2024,", "2021,")), "STRATEGIE_INVERSEE");
        ourcq.put(ACTIONS + "/" + UUID.randomUUID(), 1, MissionsBodies.action("OUTIL"))
                .statusCode(404)
                .body("code", equalTo("ACTION_INCONNUE"));
        assertThat(DatabaseState.ofService().get()).isEqualTo(before);
    }

    private void readyToDecide() {
        api.validate(Api.PREVISIONNEL, Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE"));
        api.declare(Api.BILAN, Bodies.BILAN);
    }

    private ValidatableResponse evaluate(String verdict) {
        return api.post(GESTIONNAIRE_CONSEIL_77, Api.BILAN + "/evaluation", verdict);
    }

    private static ValidatableResponse refused(ValidatableResponse response, String code) {
        return response.statusCode(422).contentType("application/problem+json").body("code", equalTo(code));
    }
}
