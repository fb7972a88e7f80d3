package fr.relais.kit.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.infrastructure.Persona;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class OperationTest {

    @Inject
    OperationWorker worker;

    @Inject
    EntityManager entities;

    private final Masse masse = Masse.unique();

    @AfterEach
    void finish() {
        work();
    }

    @Test
    void aBulkActIsAcceptedThenFollowedToItsEnd() {
        String operation = masse.accepted("a", "b", "c");
        masse.follow(operation, "EN_ATTENTE", 0, 0)
                .body("type", equalTo("masse"))
                .body("auteur", equalTo("declarant-meaux"))
                .body("demandeeLe", notNullValue())
                .body("termineeLe", nullValue());

        worker.doOne();
        masse.follow(operation, "EN_COURS", 1, 0).body("termineeLe", nullValue());
        work();
        masse.follow(operation, "TERMINEE", 3, 0).body("termineeLe", notNullValue());
        assertThat(masse.effects(entities)).isEqualTo(3);
    }

    @Test
    void theAcceptanceIsIdempotentAsWell() {
        String key = UUID.randomUUID().toString();
        Response first = masse.post(key, "respond-async", "a");
        Response second = masse.post(key, "respond-async", "a");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));

        work();
        assertThat(masse.effects(entities)).isOne();
    }

    @Test
    void theReportTellsWhatBecameOfEachLine() {
        String operation = masse.accepted("a", MasseHandler.REFUSED, MasseHandler.BROKEN, "d", "a");
        work();
        masse.follow(operation, "TERMINEE", 2, 3);
        assertThat(masse.effects(entities)).isEqualTo(2);

        masse.lines(operation, "")
                .body("items.rang", contains(1, 2, 3, 4, 5))
                .body("items.statut", contains("FAITE", "REFUSEE", "REFUSEE", "FAITE", "REFUSEE"))
                .body("items[0].reference", equalTo(masse.prefix() + "a par declarant-meaux de 21770284400010"))
                .body("items[0].code", nullValue())
                .body("next", nullValue());
        masse.lines(operation, "?statut=REFUSEE")
                .body("items.rang", contains(2, 3, 5))
                .body("items.code", contains("CONFLIT", "ERREUR_INTERNE", "CONFLIT"))
                .body("items[0].regle", equalTo("CONTRAT"))
                .body("items[0].detail", equalTo("Cette ligne est refusée."))
                .body("items[0].pointer", equalTo("/nom"))
                .body("items[1].detail", equalTo("Une erreur est survenue ; rien n'a été enregistré."));
    }

    @Test
    void aLineCannotWriteWhereItsAuthorMayNotLook() {
        String operation = masse.accepted("a", MasseHandler.OUT_OF_SIGHT);
        work();
        masse.lines(operation, "")
                .body("items.statut", contains("FAITE", "REFUSEE"))
                .body("items[1].code", equalTo("INTROUVABLE"));
        assertThat(masse.effects(entities)).isOne();
    }

    @Test
    void theReportIsReadPageByPage() {
        String operation = masse.accepted("a", "b", "c", "d", "e");
        String next = masse.lines(operation, "?limite=2")
                .body("items.rang", contains(1, 2))
                .extract()
                .path("next");
        next = masse.lines(operation, "?limite=2&curseur=" + next)
                .body("items.rang", contains(3, 4))
                .extract()
                .path("next");
        masse.lines(operation, "?limite=2&curseur=" + next)
                .body("items.rang", contains(5))
                .body("next", nullValue());
    }

    @Test
    void twoWorkersAtOnceDoEachLineOnce() {
        String operation = masse.accepted(
                IntStream.range(0, 60).mapToObj(Integer::toString).toArray(String[]::new));
        CompletableFuture.allOf(CompletableFuture.runAsync(this::work), CompletableFuture.runAsync(this::work))
                .join();
        masse.follow(operation, "TERMINEE", 60, 0);
        assertThat(masse.effects(entities)).isEqualTo(60);
    }

    @Test
    void onlyItsAuthorKnowsOfAnOperation() {
        String operation = masse.accepted("a");
        for (String path : List.of(operation, operation + "/lignes", "/operations/" + UUID.randomUUID())) {
            Masse.as(Persona.DECLARANT_AUTRE).get(path).then().statusCode(404).body("code", equalTo("INTROUVABLE"));
        }
        Masse.as(Persona.EXPLOITANT).get(operation).then().statusCode(404);
        given().get(operation).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "respond-async          | 202",
                "wait=10, Respond-Async | 202",
                "return=minimal         | 200",
                "no-respond-async       | 200"
            })
    void thePreferenceIsReadAmongOthers(String prefer, int status) {
        masse.post(UUID.randomUUID().toString(), prefer, "a").then().statusCode(status);
    }

    private void work() {
        while (worker.doOne()) {}
    }
}
