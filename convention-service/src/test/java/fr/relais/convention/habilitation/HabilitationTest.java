package fr.relais.convention.habilitation;

import static fr.relais.infrastructure.Persona.APPROBATEUR_MEAUX;
import static fr.relais.infrastructure.Persona.SIGNATAIRE_MEAUX;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.convention.Api;
import fr.relais.convention.Bodies;
import fr.relais.convention.Json;
import fr.relais.convention.Refusals;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ASM-CONV-13: a gestionnaire lets the client of its software vendor act for it, from a day to a day, until it says no more. */
@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class HabilitationTest {

    private static final String TYPE = "fr.relais.HabilitationsChanged.v1";

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    private UnGestionnaire gestionnaire;
    private LocalDate today;

    @BeforeEach
    void somebody_with_a_dossier() {
        gestionnaire = UnGestionnaire.registered();
        today = LocalDate.now(clock);
    }

    @Test
    @DisplayName("Given, listed, revoked; each time every dossier of the gestionnaire is told the whole")
    void given_listed_revoked() {
        String first = gestionnaire.newDossier();
        String second = gestionnaire.newDossier();

        String id = habilitate("logiciel-a", today, today.plusYears(1));
        habilitate("logiciel-b", today, today);
        gestionnaire.revoke(id).then().statusCode(200).body("revoqueeLe", notNullValue());

        gestionnaire
                .list("")
                .then()
                .statusCode(200)
                .body("items.client", contains("logiciel-a", "logiciel-b"))
                .body("items.revoqueeLe", contains(notNullValue(), nullValue()));
        for (String dossier : List.of(first, second)) {
            List<TestEvent> told = Topic.of("relais.conventions").awaitEvents(dossier, 3);
            assertThat(told).extracting(TestEvent::type).containsOnly(TYPE);
            assertThat(told).extracting(TestEvent::sequence).containsExactly(1L, 2L, 3L);
            Json last = Json.read(told.get(2).json());
            assertThat(last.at("/dossier")).isEqualTo(dossier);
            assertThat(last.at("/gestionnaire")).isEqualTo(gestionnaire.siret());
            assertThat(last.at("/habilitations/0/version") + last.at("/habilitations/1/version"))
                    .isEqualTo("21");
            assertThat(last.at("/habilitations/0/revoqueeLe")).isNotEmpty();
            assertThat(last.node().at("/habilitations/1").has("revoqueeLe")).isFalse();
        }
    }

    @Test
    @DisplayName("A dossier registered later is told too; nothing is told where nobody is habilitated")
    void later_dossier() {
        String before = gestionnaire.newDossier();
        assertThat(Topic.of("relais.conventions").eventsOf(before)).isEmpty();

        habilitate("logiciel-a", today, today);
        String later = gestionnaire.newDossier();

        TestEvent told = Topic.of("relais.conventions").awaitEvents(later, 1).get(0);
        assertThat(told.type()).isEqualTo(TYPE);
        assertThat(Json.read(told.json()).at("/habilitations/0/client")).isEqualTo("logiciel-a");
    }

    @Test
    @DisplayName("The list comes in pages, with its total when asked for")
    void pages() {
        habilitate("logiciel-a", today, today);
        habilitate("logiciel-b", today, today);

        String next = gestionnaire
                .list("?limite=1")
                .then()
                .statusCode(200)
                .body("items.client", contains("logiciel-a"))
                .body("total", nullValue())
                .extract()
                .path("next");
        gestionnaire
                .list("?limite=1&curseur=" + next)
                .then()
                .statusCode(200)
                .body("items.client", contains("logiciel-b"))
                .body("next", nullValue());
        given().auth()
                .oauth2(gestionnaire.approbateur())
                .header("Prefer", "return=total-count")
                .get(gestionnaire.habilitations())
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
    }

    @Test
    @DisplayName("Refused: one that would never have effect, a second revocation, another gestionnaire's")
    void refused() {
        refusals.changeNothing(
                "HABILITATION_SANS_EFFET",
                "422 ASM-CONV-13 /au",
                () -> gestionnaire.habilitate("logiciel-a", today.minusDays(9), today.minusDays(1)));
        refusals.changeNothing(
                "HABILITATION_SANS_EFFET",
                "422 ASM-CONV-13 /au",
                () -> gestionnaire.habilitate("logiciel-a", today.plusDays(2), today.plusDays(1)));
        String id = habilitate("logiciel-a", today, today);
        String others = "/gestionnaires/" + gestionnaire.siret() + "/habilitations";
        refusals.changeNothing("INTROUVABLE", "404 CONTRAT", () -> Api.get(APPROBATEUR_MEAUX, others));
        refusals.changeNothing(
                "INTROUVABLE",
                "404 CONTRAT",
                () -> Api.post(SIGNATAIRE_MEAUX, others, UnGestionnaire.demande("logiciel-a", today, today)));
        refusals.changeNothing(
                "INTROUVABLE", "404 CONTRAT", () -> Api.post(APPROBATEUR_MEAUX, others + "/" + id + "/revocation"));
        refusals.changeNothing(
                "INTROUVABLE",
                "404 CONTRAT",
                () -> Api.post(
                        APPROBATEUR_MEAUX, "/gestionnaires/" + Bodies.MEAUX + "/habilitations/" + id + "/revocation"));
        refusals.changeNothing(
                "INTROUVABLE",
                "404 CONTRAT",
                () -> gestionnaire.revoke(UUID.randomUUID().toString()));

        gestionnaire.revoke(id).then().statusCode(200);
        refusals.changeNothing("HABILITATION_DEJA_REVOQUEE", "409 ASM-CONV-13", () -> gestionnaire.revoke(id));
    }

    @Test
    @DisplayName(
            "The client reads the dossiers of who habilitated it, from the day to the day, and no more once revoked")
    void what_the_client_sees() {
        String dossier = gestionnaire.newDossier();
        String convention = Api.takenOver(dossier);
        String client = "logiciel-" + dossier;
        assertSees(client, dossier, convention, 404);

        habilitate(client, today.plusDays(1), today.plusDays(9));
        assertSees(client, dossier, convention, 404);

        String id = habilitate(client, today.minusDays(1), today);
        assertSees(client, dossier, convention, 200);
        assertSees("un-autre-logiciel", dossier, convention, 404);

        gestionnaire.revoke(id).then().statusCode(200);
        assertSees(client, dossier, convention, 404);
    }

    @Test
    @DisplayName(
            "Given several times at once, while dossiers are registered: no version twice, and every dossier knows all")
    void at_once() {
        String known = gestionnaire.newDossier();
        List<String> registered =
                IntStream.range(0, 3).mapToObj(n -> Api.unusedDossier("771")).toList();

        List<CompletableFuture<Response>> acts = Stream.concat(
                        IntStream.range(0, 3)
                                .mapToObj(n -> CompletableFuture.supplyAsync(
                                        () -> gestionnaire.habilitate("logiciel-" + n, today, today))),
                        registered.stream()
                                .map(dossier -> CompletableFuture.supplyAsync(() -> gestionnaire.register(dossier))))
                .toList();
        acts.forEach(act -> assertThat(act.join().statusCode()).isEqualTo(201));

        assertThat(Topic.of("relais.conventions").awaitEvents(known, 3))
                .extracting(TestEvent::sequence)
                .containsExactly(1L, 2L, 3L);
        for (String dossier : registered) {
            List<TestEvent> told = Topic.of("relais.conventions").awaitEvents(dossier, 1);
            while (told.get(told.size() - 1).sequence() < 3) {
                told = Topic.of("relais.conventions").awaitEvents(dossier, told.size() + 1);
            }
            assertThat(Json.read(told.get(told.size() - 1).json()).node().at("/habilitations"))
                    .hasSize(3);
        }
    }

    private String habilitate(String client, LocalDate du, LocalDate au) {
        return gestionnaire
                .habilitate(client, du, au)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void assertSees(String client, String dossier, String convention, int status) {
        String token = Tokens.issuer().token(client, client, Set.of("editeur"), Optional.empty(), Optional.empty());
        for (String path : List.of("/relais/" + dossier, "/relais/" + dossier + "/conventions", convention)) {
            given().auth().oauth2(token).get(path).then().statusCode(status);
        }
    }
}
