package fr.relais.kit.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.value.DossierId;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class PoisonedRowTest {

    private static final Topic TOPIC = Topic.of("relais.activities");
    private static final String MORE_THAN_THE_BROKER_TAKES = "x".repeat(2_000_000);

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    EntityManager entities;

    private final DossierId poisoned = Dossiers.next();
    private final DossierId sound = Dossiers.next();

    @BeforeEach
    void aRowThatCannotLeaveBetweenTwoThatCould() {
        append(poisoned, 1, "before");
        append(poisoned, 2, MORE_THAN_THE_BROKER_TAKES);
        append(poisoned, 3, "after");
        append(sound, 1, "other");
        relay.runOnce();
    }

    @AfterEach
    void removeThePoison() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from OutboxEntry where aggregateid = ?1")
                        .setParameter(1, poisoned.value())
                        .executeUpdate());
    }

    @Test
    void stopsItsDossierOnly() {
        assertThat(TOPIC.awaitEvents(poisoned.value(), 1))
                .extracting(TestEvent::sequence)
                .containsExactly(1L);
        assertThat(TOPIC.awaitEvents(sound.value(), 1)).hasSize(1);

        append(sound, 2, "later");
        append(poisoned, 4, "later");
        relay.runOnce();

        assertThat(TOPIC.awaitEvents(sound.value(), 2)).hasSize(2);
        assertThat(TOPIC.eventsOf(poisoned.value())).hasSize(1);
    }

    @Test
    void showsInHealthAndMetrics() {
        operator()
                .get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'outbox' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'outbox' }.data.poisoned", equalTo(1));
        operator().get("/q/metrics").then().body(containsString("relais_outbox_poisoned 1.0"));

        removeThePoison();
        operator().get("/q/health/well").then().statusCode(200);
        operator().get("/q/metrics").then().body(containsString("relais_outbox_poisoned 0.0"));
    }

    @Test
    void leavesInOrderOnceAnOperatorHasMendedItsCause() {
        operator()
                .get("/exploitation/outbox/poisoned")
                .then()
                .statusCode(200)
                .body("items.dossier", hasItem(poisoned.value()))
                .body("total", nullValue());
        operator()
                .header("Prefer", "return=total-count")
                .get("/exploitation/outbox/poisoned")
                .then()
                .body("total", equalTo(1));
        String id = operator()
                .get("/exploitation/outbox/poisoned")
                .path("items.find { it.dossier == '%s' }.id".formatted(poisoned.value()));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery(
                                "update OutboxEntry set payload = '{}' where aggregateid = ?1 and sequence = 2")
                        .setParameter(1, poisoned.value())
                        .executeUpdate());

        operator().post("/exploitation/outbox/poisoned/{id}/retry", id).then().statusCode(204);
        relay.runOnce();

        assertThat(TOPIC.awaitEvents(poisoned.value(), 3))
                .extracting(TestEvent::sequence)
                .containsExactly(1L, 2L, 3L);
        operator().post("/exploitation/outbox/poisoned/{id}/retry", id).then().statusCode(404);
    }

    @Test
    void isForOperatorsOnly() {
        given().get("/exploitation/outbox/poisoned").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of(Persona.DECLARANT_MEAUX))
                .get("/exploitation/outbox/poisoned")
                .then()
                .statusCode(403)
                .body("code", equalTo("NON_AUTORISE"));
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of(Persona.EXPLOITANT)).header("Idempotency-Key", UUID.randomUUID());
    }

    private void append(DossierId dossier, long sequence, String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(
                        Event.of("activities", "fr.relais.Tested.v1", dossier, sequence, Map.of("text", text))));
    }
}
