package fr.relais.activity.dossier.messaging;

import static fr.relais.activity.UneConvention.SIGNED;
import static fr.relais.activity.UneConvention.TOPIC;
import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneConvention;
import fr.relais.testkit.JsonContract;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The projection of the signed terms: what convention-service publishes, late, twice, or wrong. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class ConventionEventsTest {

    private static final Path CONTRACTS = Path.of("../convention-service/contracts/events");
    private static final String MISSION = "/missionRenforceeEvaluee";

    @Inject
    Rows rows;

    private final UneConvention convention = UneConvention.signee();
    private final Api api = new Api(convention.dossier(), 2022);

    @Test
    void the_examples_of_the_producer_are_understood() throws IOException {
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).statusCode(404);

        publishExample("ConventionSigned", 1);
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL)
                .statusCode(200)
                .body("manques.pointer", hasItem(MISSION))
                .body("avertissements.code", contains("ETP_NUL"));
        new Api(convention.dossier(), 2019).get(DECLARANT_MEAUX, Api.REEL).statusCode(422);

        publishExample("ConventionSuspended", 2);
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL)
                .body("avertissements.code", contains("ETP_NUL", "CONVENTION_SUSPENDUE"));

        publishExample("ConventionResumed", 3);
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).body("avertissements.code", contains("ETP_NUL"));
    }

    @Test
    void CONV_6_nothing_is_declared_for_a_year_after_the_early_end_whatever_older_event_comes_late()
            throws IOException {
        Api year2024 = new Api(convention.dossier(), 2024);
        publishExample("ConventionSigned", 1);
        year2024.get(DECLARANT_MEAUX, Api.PREVISIONNEL).statusCode(200);

        publishExample("ConventionTerminated", 3);
        publishExample("ConventionResumed", 2);

        year2024.get(DECLARANT_MEAUX, Api.PREVISIONNEL).statusCode(422).body("code", equalTo("HORS_PERIODE"));
        year2024.put(DECLARANT_MEAUX, Api.REEL, Bodies.reel(2024, "1.00", "1.00"))
                .statusCode(422)
                .body("code", equalTo("HORS_PERIODE"));
        new Api(convention.dossier(), 2023)
                .put(DECLARANT_MEAUX, Api.REEL, Bodies.reel(2023, "1.00", "1.00"))
                .statusCode(200);
    }

    @Test
    void the_fixture_of_our_tests_is_what_the_producer_promises() {
        Path schema = CONTRACTS.resolve("ConventionSigned.v1.schema.json");

        JsonContract.assertConforms(schema, convention.json());
        JsonContract.assertConforms(
                schema, convention.signeePar("signataire-meaux").json());
    }

    @Test
    void an_avenant_changes_what_may_be_declared() {
        convention.sansMission().known(rows);
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).body("manques", hasSize(3));

        rows.awaitReceived(convention.publish(SIGNED, 2));
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).body("manques.pointer", hasItem(MISSION));
    }

    @Test
    void an_older_event_after_a_newer_one_changes_nothing() {
        rows.awaitReceived(convention.publish(SIGNED, 2));

        rows.awaitReceived(convention.sansMission().publish(SIGNED, 1));

        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).body("manques.pointer", hasItem(MISSION));
    }

    @Test
    void a_duplicate_changes_nothing_even_when_its_content_does() {
        String id = UUID.randomUUID().toString();
        TOPIC.publish(id, SIGNED, convention.dossier(), 1, convention.json());
        TOPIC.publish(
                id, SIGNED, convention.dossier(), 2, convention.sansMission().json());
        UneConvention.duDossier(convention.dossier()).sansMission().known(rows);

        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).body("manques.pointer", hasItem(MISSION));
    }

    @Test
    void two_conventions_of_a_dossier_are_both_kept() {
        convention.finissantLe("2022-06-30").known(rows);
        UneConvention.duDossier(convention.dossier())
                .mission2022("ANALYSE_PRATIQUE")
                .known(rows);

        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, "{\"missionRenforceeEvaluee\": \"ANALYSE_PRATIQUE\"}")
                .statusCode(200)
                .body("donnees.charges", empty());
        api.put(DECLARANT_MEAUX, Api.PREVISIONNEL, "{\"missionRenforceeEvaluee\": \"GUICHET_UNIQUE\"}")
                .statusCode(200)
                .body("etat", equalTo("EN_SAISIE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"GUICHET_UNIQUE\" → \"CRECHE\"",
                "\"2024-02-28\" → \"2019-12-31\"",
                "\"termes\" → \"terms\"",
                "\"dossier\": \"771 → \"dossier\": \"591",
                "\"21770284400010\" → \"21770284400011\""
            })
    void an_event_that_makes_no_sense_is_set_aside_and_changes_nothing(String change) {
        String[] swap = change.split(" → ");
        TOPIC.publish(SIGNED, convention.dossier(), 1, convention.json().replace(swap[0], swap[1]));

        Topic deadLetters = Topic.of("relais.activity-service.dead-letters");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> deadLetters.eventsOf(convention.dossier()).size() == 1);
        api.get(DECLARANT_MEAUX, Api.PREVISIONNEL).statusCode(404);
    }

    /** The golden example, told of a dossier and a convention of this test's own. */
    private void publishExample(String type, long revision) throws IOException {
        String json = Files.readString(CONTRACTS.resolve(type + ".v1.example.json"))
                .replace("771-201800145", convention.dossier())
                .replace("019308a0-0000-7000-8000-000000000145", convention.id().toString());
        rows.awaitReceived(TOPIC.publish("fr.relais." + type + ".v1", convention.dossier(), revision, json));
    }
}
