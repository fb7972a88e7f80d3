package fr.relais.activity.relance;

import static fr.relais.infrastructure.Persona.DECLARANT_MEAUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.relais.activity.Api;
import fr.relais.activity.Bodies;
import fr.relais.activity.Rows;
import fr.relais.activity.UneCaf;
import fr.relais.testkit.DatabaseState;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reminders through database and Kafka, in years that no other test declares in; and the list of what is pressing. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class RelanceTest {

    private static final Instant THIRTY_DAYS_BEFORE = Instant.parse("2090-03-01T12:00:00Z");
    private static final Instant SEVEN_DAYS_BEFORE = Instant.parse("2090-03-24T12:00:00Z");
    private static final Instant THE_DAY_AFTER = Instant.parse("2090-04-01T12:00:00Z");

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Inject
    EmitRelances relances;

    private final UneCaf caf = UneCaf.nouvelle();

    @Test
    void each_reminder_leaves_once_and_none_of_what_was_handed_in() {
        Api api = covering(2090);
        relances.emitAt(THIRTY_DAYS_BEFORE.minusSeconds(86_400));
        assertThat(rows.events(api.dossier())).as("31 days before").isZero();

        relances.emitAt(THIRTY_DAYS_BEFORE);
        relances.emitAt(THIRTY_DAYS_BEFORE.plusSeconds(3_600));
        assertThat(rows.events(api.dossier())).isEqualTo(3);
        Map<String, String> before = DatabaseState.ofService().get();
        relances.emitAt(THIRTY_DAYS_BEFORE.plusSeconds(7_200));
        assertThat(DatabaseState.ofService().get())
                .as("nothing is written of what was said")
                .isEqualTo(before);

        api.declare(Api.PREVISIONNEL, Bodies.declaration(2090, "1.00", "1.00", "1.00", "GUICHET_UNIQUE"));
        new Api(api.dossier(), 2089).put(DECLARANT_MEAUX, Api.BILAN, "{}").statusCode(200);
        relances.emitAt(SEVEN_DAYS_BEFORE);
        relances.emitAt(THE_DAY_AFTER);

        assertThat(told(api))
                .containsExactlyInAnyOrder(
                        "PREVISIONNEL 2090 1 TRENTE_JOURS_AVANT 2090-03-31 A_FAIRE",
                        "REEL 2089 1 TRENTE_JOURS_AVANT 2090-03-31 A_FAIRE",
                        "BILAN 2089 1 TRENTE_JOURS_AVANT 2090-03-31 A_FAIRE",
                        "REEL 2089 2 SEPT_JOURS_AVANT 2090-03-31 A_FAIRE",
                        "BILAN 2089 2 SEPT_JOURS_AVANT 2090-03-31 BROUILLON",
                        "REEL 2089 3 LENDEMAIN 2090-03-31 A_FAIRE",
                        "BILAN 2089 3 LENDEMAIN 2090-03-31 BROUILLON");
    }

    @Test
    void a_deadline_moved_on_has_reminders_of_its_own() {
        Api api = covering(2089);
        relances.emitAt(THE_DAY_AFTER);
        assertThat(rows.events(api.dossier())).isEqualTo(2);

        caf.reporte(api, "REEL", 0, "2090-05-01").statusCode(200);
        relances.emitAt(THE_DAY_AFTER);

        assertThat(told(api))
                .contains("REEL 2089 2 TRENTE_JOURS_AVANT 2090-05-01 A_FAIRE")
                .hasSize(3);
    }

    @Test
    void of_several_instances_at_once_one_says_it() {
        Api api = covering(2090);

        List<CompletableFuture<Integer>> instances = new ArrayList<>();
        rows.whileHolding(lockOf(api), () -> {
            IntStream.range(0, 3)
                    .forEach(i ->
                            instances.add(CompletableFuture.supplyAsync(() -> relances.emitAt(THIRTY_DAYS_BEFORE))));
            rows.awaitBlocked(3);
        });
        instances.forEach(CompletableFuture::join);

        assertThat(rows.events(api.dossier())).isEqualTo(3);
        assertThat(told(api)).doesNotHaveDuplicates();
    }

    @Test
    void who_completes_at_the_same_moment_is_not_reminded() {
        Api api = covering(2089);
        api.put(DECLARANT_MEAUX, Api.BILAN, Bodies.BILAN).statusCode(200);

        List<CompletableFuture<?>> both = new ArrayList<>();
        rows.whileHolding(lockOf(api), () -> {
            both.add(CompletableFuture.runAsync(
                    () -> api.post(DECLARANT_MEAUX, Api.BILAN + "/completude").statusCode(200)));
            rows.awaitBlocked(1);
            both.add(CompletableFuture.runAsync(() -> relances.emitAt(THIRTY_DAYS_BEFORE)));
            rows.awaitBlocked(2);
        });
        both.forEach(CompletableFuture::join);

        assertThat(told(api)).containsExactly("REEL 2089 1 TRENTE_JOURS_AVANT 2090-03-31 A_FAIRE");
    }

    @Test
    void the_list_tells_what_is_late_soon_or_to_correct_to_the_Caf_and_to_the_partner() {
        int year = LocalDate.now(clock).getYear();
        Api api = covering(year);
        caf.fixe(year, "ACTUALISE", 0, year - 1 + "-12-31", LocalDate.now(clock).plusDays(30) + "")
                .statusCode(200);
        caf.fixe(year, "REEL", 0, year - 1 + "-12-31", LocalDate.now(clock).minusDays(1) + "")
                .statusCode(200);
        caf.fixe(year, "BILAN", 0, year - 1 + "-12-31", LocalDate.now(clock) + "")
                .statusCode(200);
        api.declare(Api.PREVISIONNEL, Bodies.declaration(year, "1.00", "1.00", "1.00", "GUICHET_UNIQUE"));
        list("?urgence=A_CORRIGER", year).body("items", empty());
        api.post(caf.gestionnaireConseil(), Api.PREVISIONNEL + "/demande-correction", Bodies.MOTIF)
                .statusCode(200);

        list("", year)
                .body("items.type", contains("PREVISIONNEL", "ACTUALISE", "REEL", "BILAN"))
                .body("items.urgence", contains("A_CORRIGER", "BIENTOT", "EN_RETARD", "BIENTOT"))
                .body("items.avancement", contains("A_CORRIGER", "A_FAIRE", "A_FAIRE", "A_FAIRE"));
        list("?urgence=EN_RETARD", year).body("items.type", contains("REEL"));
        list("?limite=3", year).body("items", hasSize(3));
        Api.as(DECLARANT_MEAUX)
                .get("/relances/" + year + "?urgence=A_CORRIGER&limite=200")
                .then()
                .statusCode(200)
                .body("items.dossier", hasItem(api.dossier()));
        Api.as(UneCaf.nouvelle().gestionnaireConseil())
                .get("/relances/" + year)
                .then()
                .statusCode(200)
                .body("items", empty());
        list("?urgence=DEMAIN", year, 400).body("code", equalTo("CHAMP_INVALIDE"));
    }

    private ValidatableResponse list(String query, int year) {
        return list(query, year, 200);
    }

    private ValidatableResponse list(String query, int year, int status) {
        return Api.as(caf.gestionnaireConseil())
                .get("/relances/" + year + query)
                .then()
                .statusCode(status);
    }

    private Api covering(int lastYear) {
        return new Api(
                caf.convention().finissantLe(lastYear + "-12-31").known(rows).dossier(), lastYear);
    }

    private static String lockOf(Api api) {
        return "select pg_advisory_xact_lock(hashtextextended('" + api.dossier() + "', 0))";
    }

    private List<String> told(Api api) {
        int count = (int) rows.events(api.dossier());
        return Topic.of("relais.activities").awaitEvents(api.dossier(), count).stream()
                .map(RelanceTest::words)
                .toList();
    }

    private static String words(TestEvent event) {
        JsonPath data = JsonPath.from(event.json());
        assertThat(event.type()).isEqualTo("fr.relais.RelanceDue.v1");
        assertThat(event.sequence()).isEqualTo(data.getLong("rang"));
        return String.join(
                " ",
                data.getString("type"),
                data.getString("exercice"),
                data.getString("rang"),
                data.getString("genre"),
                data.getString("limite"),
                data.getString("avancement"));
    }
}
