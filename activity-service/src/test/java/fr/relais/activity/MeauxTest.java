package fr.relais.activity;

import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The campaign 2022 of the two dossiers of Meaux, from the signed avenant to what funding-service needs (SEED 000). */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class MeauxTest {

    private static final Topic ACTIVITIES = Topic.of("relais.activities");

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Test
    void RPE_Ourcq_declares_58000_euros_for_1_ETP_and_reached_its_mission_of_2021() {
        String dossier = UneConvention.duDossier("771-201800145").known(rows).dossier();

        Api campaign2022 = new Api(dossier, 2022);
        campaign2022.get(CONSEILLER_77, Api.PREVISIONNEL).body("etat", equalTo("A_COMPLETER"));
        campaign2022.validate(Api.PREVISIONNEL, Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE"));
        play2021(dossier, "61234.56", true);

        List<TestEvent> events = ACTIVITIES.awaitEvents(dossier, 3);
        assertPrevisionnel(events.get(0), "58000.00", "1.00", "GUICHET_UNIQUE");
        assertReel(events.get(1), "61234.56");
        assertBilan(events.get(2), true);
        assertThat(events).hasSize(3);
    }

    @Test
    void RPE_Frot_declares_47321_87_euros_for_0_80_ETP_and_did_not_reach_its_mission_of_2021() {
        String dossier = UneConvention.duDossier("771-201800146")
                .mission2022("ANALYSE_PRATIQUE")
                .known(rows)
                .dossier();

        new Api(dossier, 2022).validate(Api.PREVISIONNEL, Bodies.previsionnel("47321.87", "0.80", "ANALYSE_PRATIQUE"));
        play2021(dossier, "38000.00", false);

        List<TestEvent> events = ACTIVITIES.awaitEvents(dossier, 3);
        assertPrevisionnel(events.get(0), "47321.87", "0.80", "ANALYSE_PRATIQUE");
        assertReel(events.get(1), "38000.00");
        assertBilan(events.get(2), false);
        assertThat(events).hasSize(3);
    }

    private static void play2021(String dossier, String charges, boolean atteint) {
        Api year2021 = new Api(dossier, 2021);
        year2021.validate(Api.REEL, Bodies.reel(2021, charges, "1.00"));
        year2021.declare(Api.BILAN, Bodies.BILAN);
        year2021.post(
                        GESTIONNAIRE_CONSEIL_77,
                        Api.BILAN + "/evaluation",
                        Bodies.verdict("PROMOTION_ACTIVITE_AM", atteint))
                .statusCode(200)
                .body("etat", equalTo("EVALUE"))
                .body("evaluations.atteint", contains(atteint))
                .body("manques", empty());
        Api.as(DECLARANT_MEAUX)
                .get("/dossiers/" + dossier + "/declarations")
                .then()
                .statusCode(200)
                .body("items.exercice", contains(2021, 2022))
                .body("items.type", contains("REEL", "PREVISIONNEL"))
                .body("items.etat", contains("VALIDEE", "VALIDEE"));
    }

    private void assertPrevisionnel(TestEvent event, String charges, String quotite, String mission) {
        JsonPath data = activity(event, 2022, "PREVISIONNEL");
        assertThat(data.getString("charges[0].montant")).isEqualTo(charges);
        assertThat(data.getString("animateurs[0].quotite")).isEqualTo(quotite);
        assertThat(data.getString("missionRenforceeEvaluee")).isEqualTo(mission);
        assertThat(data.getString("completeePar")).isEqualTo(Persona.APPROBATEUR_MEAUX.subject());
        assertThat(data.getString("completeeLe")).isEqualTo(LocalDate.now(clock).toString());
    }

    private static void assertReel(TestEvent event, String charges) {
        JsonPath data = activity(event, 2021, "REEL");
        assertThat(data.getString("charges[0].montant")).isEqualTo(charges);
        assertThat(data.getString("animateurs[0].quotite")).isEqualTo("1.00");
        assertThat(data.getString("missionRenforceeEvaluee")).isNull();
    }

    private static JsonPath activity(TestEvent event, int exercice, String type) {
        JsonPath data = published(event, "ActivityValidated");
        assertThat(data.getInt("exercice")).isEqualTo(exercice);
        assertThat(data.getString("type")).isEqualTo(type);
        assertThat(data.getString("valideePar")).isEqualTo(GESTIONNAIRE_CONSEIL_77.subject());
        return data;
    }

    private static void assertBilan(TestEvent event, boolean atteint) {
        JsonPath data = published(event, "BilanEvaluated");
        assertThat(data.getInt("exercice")).isEqualTo(2021);
        assertThat(data.getString("mission")).isEqualTo("PROMOTION_ACTIVITE_AM");
        assertThat(data.getBoolean("atteint")).isEqualTo(atteint);
        assertThat(data.getString("regime")).isEqualTo("MISSIONS_SUPPLEMENTAIRES");
    }

    private static JsonPath published(TestEvent event, String type) {
        assertThat(event.type()).isEqualTo("fr.relais." + type + ".v1");
        assertThat(event.sequence()).isEqualTo(1);
        JsonContract.assertConforms(Path.of("contracts/events/" + type + ".v1.schema.json"), event.json());
        return JsonPath.from(event.json());
    }
}
