package fr.relais.activity;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.CONSEILLER_77;
import static fr.relais.infrastructure.Persona.CONTROLEUR_77;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static fr.relais.infrastructure.Persona.GESTIONNAIRE_CONSEIL_77;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Declarations and bilans from the first draft to the last verdict, through REST, database and Kafka. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class LifeTest {

    private static final Topic ACTIVITIES = Topic.of("relais.activities");
    private static final String GOOD = Bodies.previsionnel("58000.00", "1.00", "GUICHET_UNIQUE");

    @Inject
    Rows rows;

    private Api api;

    @BeforeEach
    void aSignedConvention() {
        api = new Api(UneConvention.signee().known(rows).dossier(), 2022);
    }

    @Test
    void what_lacks_is_told_to_who_reads_and_refuses_who_completes() {
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("etat", equalTo("A_COMPLETER"))
                .body("version", equalTo(0))
                .body("manques.pointer", contains("/charges", "/produits", "/territoire", "/missionRenforceeEvaluee"))
                .body("manques.regle", contains("DECL-1", "DECL-1", "DECL-1", "DECL-2"));

        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, Bodies.declaration(2022, "58000.00", "57999.99", "1.00", null))
                .statusCode(200)
                .body("etat", equalTo("EN_SAISIE"))
                .body("manques.code", contains("MISSION_NON_CHOISIE", "BUDGET_NON_EQUILIBRE"));

        long before = rows.of(api.dossier());
        api.post(APPROBATEUR_MEAUX, Api.PREVISIONNEL + "/completude")
                .statusCode(422)
                .body("code", equalTo("MISSION_NON_CHOISIE"))
                .body("regle", equalTo("DECL-2"))
                .body("errors.pointer", contains("/missionRenforceeEvaluee", "/produits"));
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).body("etat", equalTo("EN_SAISIE"));
        assertThat(rows.of(api.dossier())).isEqualTo(before);
    }

    @Test
    void DECL_5_without_animateur_the_declaration_passes_with_a_warning() {
        String nobody = GOOD.replaceFirst("\"animateurs\": \\[[^]]*]", "\"animateurs\": []");

        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, nobody).body("avertissements.code", contains("ETP_NUL"));
        api.post(APPROBATEUR_MEAUX, Api.PREVISIONNEL + "/completude").statusCode(200);
        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/validation")
                .statusCode(200)
                .body("avertissements.regle", contains("DECL-5"));
    }

    @Test
    void a_correction_is_asked_made_and_validated_as_the_second_version() {
        api.declare(Api.PREVISIONNEL, GOOD);
        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/demande-correction", Bodies.MOTIF)
                .statusCode(200)
                .body("etat", equalTo("A_CORRIGER"))
                .body("motif", equalTo("Facture absente."))
                .body("version", equalTo(2));
        api.validate(Api.PREVISIONNEL, Bodies.previsionnel("57000.00", "1.00", "GUICHET_UNIQUE"));

        List<TestEvent> events = ACTIVITIES.awaitEvents(api.dossier(), 1);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.sequence()).isEqualTo(2);
            assertThat(JsonPath.from(event.json()).getString("charges[0].montant"))
                    .isEqualTo("57000.00");
        });
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL + "/versions")
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items.donnees.charges.montant.flatten()", contains("58000.00", "57000.00"))
                .body("items.decision", contains("A_CORRIGER", "VALIDEE"))
                .body("items.motif", contains(equalTo("Facture absente."), nullValue()))
                .body("items.completee.par", contains(APPROBATEUR_MEAUX.subject(), APPROBATEUR_MEAUX.subject()))
                .body(
                        "items.decidee.par",
                        contains(GESTIONNAIRE_CONSEIL_77.subject(), GESTIONNAIRE_CONSEIL_77.subject()));
    }

    @Test
    void a_rectification_is_published_again_as_the_next_version() {
        api.validate(Api.PREVISIONNEL, GOOD);
        api.post(
                        GESTIONNAIRE_CONSEIL_77,
                        Api.PREVISIONNEL + "/rectification",
                        Bodies.rectification(GOOD.replace("58000.00", "48000.00")))
                .statusCode(200)
                .body("etat", equalTo("VALIDEE"))
                .body("version", equalTo(2));

        assertThat(ACTIVITIES.awaitEvents(api.dossier(), 2))
                .extracting(TestEvent::sequence)
                .containsExactly(1L, 2L);
        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/rectification", "{\"donnees\": " + GOOD + "}")
                .statusCode(400)
                .body("errors.pointer", contains("/motif"));
    }

    @Test
    void a_refused_declaration_is_never_published() {
        api.declare(Api.PREVISIONNEL, GOOD);
        api.post(GESTIONNAIRE_CONSEIL_77, Api.PREVISIONNEL + "/refus", Bodies.MOTIF)
                .statusCode(200)
                .body("etat", equalTo("REFUSEE"));
        assertThat(rows.events(api.dossier())).isZero();
    }

    @Test
    void DECL_4_an_actualise_is_published_as_what_it_is() {
        api.validate("/declarations/ACTUALISE", Bodies.previsionnel("58000.00", "1.00", null));

        JsonPath data =
                JsonPath.from(ACTIVITIES.awaitEvents(api.dossier(), 1).get(0).json());
        assertThat(data.getString("type")).isEqualTo("ACTUALISE");
    }

    @Test
    void BON_3_the_mission_evaluated_from_2022_is_the_one_that_the_validated_previsionnel_chose() {
        api.declare(Api.BILAN, Bodies.BILAN);
        api.post(GESTIONNAIRE_CONSEIL_77, Api.BILAN + "/evaluation", Bodies.verdict("GUICHET_UNIQUE", true))
                .statusCode(422)
                .body("code", equalTo("MISSION_NON_CHOISIE"));
        assertThat(rows.events(api.dossier())).isZero();

        api.validate(Api.PREVISIONNEL, GOOD);
        api.post(GESTIONNAIRE_CONSEIL_77, Api.BILAN + "/evaluation", Bodies.verdict("GUICHET_UNIQUE", true))
                .statusCode(200);
        api.post(CONTROLEUR_77, Api.BILAN + "/revision", Bodies.verdict("GUICHET_UNIQUE", false))
                .statusCode(200)
                .body("etat", equalTo("EVALUE_REVISE"))
                .body("evaluations.atteint", contains(true, false));
        api.post(CONSEILLER_77, Api.BILAN + "/reunion", "{\"date\": \"2099-04-12\"}")
                .statusCode(422)
                .body("code", equalTo("REUNION_A_VENIR"));
        api.post(CONSEILLER_77, Api.BILAN + "/reunion", "{\"date\": \"2023-04-12\"}")
                .statusCode(200)
                .body("reunion.date", equalTo("2023-04-12"))
                .body("reunion.note.par", equalTo("conseiller-77"));

        assertThat(ACTIVITIES.awaitEvents(api.dossier(), 3))
                .filteredOn(event -> event.type().contains("BilanEvaluated"))
                .extracting(TestEvent::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void DECL_3_a_bilan_without_mission_is_still_evaluated_and_published() {
        Api none = new Api(UneConvention.signee().sansMission().known(rows).dossier(), 2021);
        none.put(DECLARANT_MEAUX, Api.BILAN, "{}").statusCode(200);
        none.post(DECLARANT_MEAUX, Api.BILAN + "/completude").statusCode(422).body("code", equalTo("DONNEE_MANQUANTE"));
        none.declare(Api.BILAN, Bodies.BILAN);
        none.post(GESTIONNAIRE_CONSEIL_77, Api.BILAN + "/evaluation", Bodies.verdict(null, null))
                .statusCode(200)
                .body("manques", empty());

        JsonPath data =
                JsonPath.from(ACTIVITIES.awaitEvents(none.dossier(), 1).get(0).json());
        assertThat(data.getString("mission")).isNull();
        assertThat(data.<Boolean>get("atteint")).isNull();
    }
}
