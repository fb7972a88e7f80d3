package fr.relais.kit.idempotence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.testkit.RelaisTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class IdempotenceTest {

    private static final String CREATE = "/actes";

    @Inject
    Actes actes;

    @Inject
    Accidents accidents;

    private final Sending act = Sending.to(CREATE);

    @ParameterizedTest
    @CsvSource({"/actes,201", "/actes/plain,200", "/actes/declared,201", "/actes/rest,200", "/actes/nothing,204"})
    void theSameRequestGetsTheSameBytesAndHasOneEffect(String path, int status) {
        Response first = act.at(path).send();
        Response second = act.at(path).send();

        assertThat(first.statusCode()).isEqualTo(status);
        assertSameAnswer(second, first);
        assertThat(actes.count(act.nom())).isOne();
        assertThat(actes.events(act.nom())).isOne();
    }

    @Test
    void anAnswerIsWhatTheServiceWouldGiveWithoutAKey() {
        act.send()
                .then()
                .statusCode(201)
                .contentType("application/json;charset=UTF-8")
                .header("Location", startsWith("http"))
                .header("ETag", "\"1\"")
                .body("nom", equalTo(act.nom()));
        Sending.to("/actes/rest").send().then().header("ETag", "\"7\"");
        assertThat(Sending.to("/actes/nothing").send().asByteArray()).isEmpty();
    }

    @Test
    void spacesTheOrderOfKeysAndAbsentValuesDoNotMakeAnotherRequest() {
        Response first = act.send("{\"nom\":\"%s\",\"note\":\"a\"}".formatted(act.nom()));
        assertSameAnswer(act.send(" { \"note\" : \"a\",\n \"nom\" : \"%s\" }".formatted(act.nom())), first);

        Sending other = Sending.to(CREATE);
        assertSameAnswer(other.send("{\"nom\":\"%s\",\"note\":null}".formatted(other.nom())), other.send());
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        act.send().then().statusCode(201);
        problem(act.named("another " + act.nom()).send(), 422, "CLE_IDEMPOTENCE_REUTILISEE");
        problem(act.send("{\"nom\":\"%s\",\"note\":\"x\"}".formatted(act.nom())), 422, "CLE_IDEMPOTENCE_REUTILISEE");
        assertThat(actes.count("another " + act.nom())).isZero();
    }

    @Test
    void aFileIsTheSameWhenItsBytesAre() {
        Sending file = act.at("/actes/fichier");

        assertSameAnswer(file.sendFile(act.nom()), file.sendFile(act.nom()));
        problem(file.sendFile("another " + act.nom()), 422, "CLE_IDEMPOTENCE_REUTILISEE");
        assertThat(actes.count(act.nom())).isOne();
    }

    @Test
    void anotherOperationOrAddressUnderTheSameKeyIsRefused() {
        act.send().then().statusCode(201);
        problem(act.at("/actes/plain").send(), 422, "CLE_IDEMPOTENCE_REUTILISEE");

        Sending named = Sending.to("/actes/" + System.nanoTime() + "/named");
        named.send("").then().statusCode(200);
        problem(named.at("/actes/another/named").send(""), 422, "CLE_IDEMPOTENCE_REUTILISEE");
        problem(named.at(named.path() + "?x=1").send(""), 422, "CLE_IDEMPOTENCE_REUTILISEE");
    }

    @Test
    void withoutAKeyNothingIsDone() {
        problem(act.sendWithoutKey(), 400, "CLE_IDEMPOTENCE_ABSENTE");
        assertThat(actes.count(act.nom())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "clé", "a\tb"})
    void aMalformedKeyIsRefused(String key) {
        problem(act.with(key).send(), 400, "CLE_IDEMPOTENCE_INVALIDE");
        assertThat(actes.count(act.nom())).isZero();
    }

    @Test
    void aKeyHasAtMost128Characters() {
        problem(act.with("k".repeat(129)).send(), 400, "CLE_IDEMPOTENCE_INVALIDE");
        act.with("!~" + act.key() + "k".repeat(90)).send().then().statusCode(201);
    }

    @Test
    void twoClientsMayUseTheSameKey() {
        act.send().then().statusCode(201);
        Sending other = act.by(Persona.DECLARANT_AUTRE).named("other " + act.nom());
        other.send().then().statusCode(201).body("nom", equalTo(other.nom()));
        act.send().then().statusCode(201).body("nom", equalTo(act.nom()));
    }

    @Test
    void whoMayNotActOrSendsAnInvalidBodyUsesNoKey() {
        problem(act.by(Persona.BAREME_CNAF).send(), 403, "NON_AUTORISE");
        problem(act.send("{\"nom\":\" \"}"), 400, "CHAMP_INVALIDE").body("errors[0].pointer", equalTo("/nom"));
        problem(act.send("{"), 400, "CORPS_ILLISIBLE");
        assertThat(actes.kept(act.key())).isZero();
        act.send().then().statusCode(201);
    }

    @Test
    void aRefusedActLeavesNothingAndItsKeyMayBeUsedAgain() {
        accidents.next(() -> {
            throw Refused.because(KitRefusal.CONFLIT, "Pas maintenant.").at("/nom");
        });
        problem(act.send(), 409, "CONFLIT").body("errors[0].pointer", equalTo("/nom"));
        assertNothingDone();

        act.send().then().statusCode(201);
        assertThat(actes.count(act.nom())).isOne();
    }

    @Test
    void aRefusalThatIsReturnedLeavesNothingEither() {
        act.at("/actes/returned-refusal").send().then().statusCode(404);
        assertNothingDone();
    }

    @Test
    void aConstraintBrokenAtTheCommitIsAConflictAndLeavesNothing() {
        act.send().then().statusCode(201);
        Sending twin = Sending.to(CREATE).named(act.nom());
        problem(twin.send(), 409, "CONFLIT");
        assertThat(actes.count(act.nom())).isOne();
        assertThat(actes.kept(twin.key())).isZero();
    }

    @Test
    void theSameKeyInFlightIsToldToComeBack() throws Exception {
        CountDownLatch acting = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        accidents.next(() -> {
            acting.countDown();
            await(mayEnd);
        });
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(act::send);
        acting.await();

        problem(act.send(), 409, "REQUETE_EN_COURS").header("Retry-After", "1");
        mayEnd.countDown();
        Response answered = first.get();
        assertSameAnswer(act.send(), answered);
    }

    private void assertNothingDone() {
        assertThat(actes.count(act.nom())).isZero();
        assertThat(actes.events(act.nom())).isZero();
        assertThat(actes.kept(act.key())).isZero();
    }

    static void assertSameAnswer(Response actual, Response expected) {
        assertThat(actual.statusCode()).isEqualTo(expected.statusCode());
        assertThat(actual.asByteArray()).isEqualTo(expected.asByteArray());
        for (String header : new String[] {"Content-Type", "Location", "ETag"}) {
            assertThat(actual.header(header)).as(header).isEqualTo(expected.header(header));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static io.restassured.response.ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo(code));
    }
}
