package fr.relais.kit.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.relais.infrastructure.Persona;
import fr.relais.kit.value.DossierId;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.Tokens;
import fr.relais.testkit.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class InboxTest {

    private static final Topic TOPIC = Topic.of("relais.conventions");

    @Inject
    NoteTaker notes;

    private final DossierId dossier = Dossiers.next();

    @Test
    void aDuplicateChangesNothing() {
        String id = UUID.randomUUID().toString();
        publish(id, 1, "once");
        publish(id, 1, "once");
        publish(UUID.randomUUID().toString(), 2, "end");

        assertThat(notesOnceReceived("end")).containsExactly("once", "end");
    }

    @Test
    void anOlderVersionAfterANewerOneIsIgnored() {
        publish(3, "third");
        publish(2, "second, late");
        publish(4, "fourth");

        assertThat(notesOnceReceived("fourth")).containsExactly("third", "fourth");
    }

    @Test
    void versionsAreCountedPerAggregateOfTheDossier() {
        TOPIC.publish(NoteTaker.TYPE, dossier.value(), 9, note("a declaration", "ninth"));
        TOPIC.publish(NoteTaker.TYPE, dossier.value(), 1, note("another", "first"));

        assertThat(notesOnceReceived("first")).containsExactly("ninth", "first");
    }

    @Test
    void anUnknownTypeIsIgnored() {
        int before = deadLetters();
        TOPIC.publish("fr.relais.SomethingNew.v1", dossier.value(), 1, "{}");
        publish(1, "known");

        assertThat(notesOnceReceived("known")).containsExactly("known");
        assertThat(deadLetters()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "",
                "null",
                "[]",
                "{\"about\":\"x\",\"note\":\"no dossier\"}",
                "{\"dossier\":\"771\",\"about\":\"x\",\"note\":\"bad dossier\"}"
            })
    void aMalformedMessageIsSetAsideAndTheNextOneIsTaken(String payload) {
        int before = deadLetters();
        TOPIC.publish(NoteTaker.TYPE, dossier.value(), 1, payload);
        publish(2, "next");

        assertThat(notesOnceReceived("next")).containsExactly("next");
        assertThat(deadLetters()).isEqualTo(before + 1);
    }

    @Test
    void deepNestingIsSetAside() {
        int before = deadLetters();
        TOPIC.publish(NoteTaker.TYPE, dossier.value(), 1, "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");
        publish(2, "next");

        assertThat(notesOnceReceived("next")).containsExactly("next");
        assertThat(deadLetters()).isEqualTo(before + 1);
    }

    @Test
    void anUnknownVersionOfAKnownTypeIsSetAside() {
        int before = deadLetters();
        TOPIC.publish("fr.relais.Noted.v2", dossier.value(), 1, note("x", "from the future"));
        publish(2, "next");

        assertThat(notesOnceReceived("next")).containsExactly("next");
        assertThat(deadLetters()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_subject", "ce_sequence", "ce_time", "ce_specversion"})
    void aMessageWithoutOneOfItsAttributesIsSetAside(String missing) {
        int before = deadLetters();
        Map<String, String> headers = headers();
        headers.remove(missing);
        TOPIC.publishRaw(dossier.value(), note("x", "incomplete").getBytes(StandardCharsets.UTF_8), headers);
        publish(2, "next");

        assertThat(notesOnceReceived("next")).containsExactly("next");
        assertThat(deadLetters()).isEqualTo(before + 1);
    }

    @Test
    void aKeyOfAnotherDossierAndATombstoneAreSetAside() {
        int before = deadLetters();
        TOPIC.publishRaw("771-201899999", note("x", "other key").getBytes(StandardCharsets.UTF_8), headers());
        TOPIC.publishRaw(null, note("x", "no key").getBytes(StandardCharsets.UTF_8), headers());
        TOPIC.publishRaw(dossier.value(), null, headers());

        await().atMost(Duration.ofSeconds(20)).until(() -> deadLetters() == before + 3);
        assertThat(notes.notesOf(dossier)).isEmpty();
    }

    @Test
    void aTransientFailureIsRetriedInPlaceAndOrderIsKept() {
        publish(1, "the database restarts");
        publish(2, "after");

        assertThat(notesOnceReceived("after")).containsExactly("the database restarts", "after");
        assertThat(notes.attempts()).isEqualTo(3);
    }

    @Test
    void aFailureThatLastsLeavesNothingHalfWrittenAndCanBeSentAgain() {
        int before = deadLetters();
        publish(1, "a bug");
        publish(2, "after");

        assertThat(notesOnceReceived("after")).containsExactly("after");
        assertThat(deadLetters()).isEqualTo(before + 1);

        Map<String, Object> letter = deadLettersOf(dossier).get(0);
        assertThat(letter).containsEntry("topic", "relais.conventions").containsEntry("requeued", false);
        String requeue =
                "/exploitation/dead-letters/%s/%s/requeue".formatted(letter.get("partition"), letter.get("offset"));
        given().auth()
                .oauth2(Tokens.of(Persona.EXPLOITANT))
                .header("Idempotency-Key", UUID.randomUUID())
                .post(requeue)
                .then()
                .statusCode(204);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> deadLettersOf(dossier).stream()
                        .anyMatch(one -> one.get("requeued").equals(true)));
        given().auth()
                .oauth2(Tokens.of(Persona.EXPLOITANT))
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/exploitation/dead-letters/0/999999/requeue")
                .then()
                .statusCode(404)
                .body("code", equalTo("INTROUVABLE"));
    }

    private void publish(long sequence, String note) {
        publish(UUID.randomUUID().toString(), sequence, note);
    }

    private void publish(String id, long sequence, String note) {
        TOPIC.publish(id, NoteTaker.TYPE, dossier.value(), sequence, note("one thing", note));
    }

    private String note(String about, String note) {
        return "{\"dossier\":\"%s\",\"about\":\"%s\",\"note\":\"%s\",\"added\":\"later\"}"
                .formatted(dossier, about, note);
    }

    private Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", NoteTaker.TYPE,
                "ce_source", "/relais/test",
                "ce_subject", dossier.value(),
                "ce_time", "2022-03-15T10:00:00Z",
                "ce_sequence", "1"));
    }

    private List<String> notesOnceReceived(String last) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> notes.notesOf(dossier).contains(last));
        return notes.notesOf(dossier);
    }

    private static int deadLetters() {
        return letters().size();
    }

    private static List<Map<String, Object>> deadLettersOf(DossierId dossier) {
        return letters().stream()
                .filter(letter -> dossier.value().equals(letter.get("dossier")))
                .toList();
    }

    private static List<Map<String, Object>> letters() {
        return given().auth()
                .oauth2(Tokens.of(Persona.EXPLOITANT))
                .queryParam("limite", 200)
                .get("/exploitation/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
