package fr.relais.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.testkit.RelaisTestResource;
import fr.relais.testkit.TestEvent;
import fr.relais.testkit.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class OutboxTest {

    private static final Topic TOPIC = Topic.of("relais.activities");
    private static final String TYPE = "fr.relais.Tested.v1";

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    EntityManager entities;

    private final DossierId dossier = Dossiers.next();

    @BeforeEach
    void publishWhatOtherTestsLeft() {
        while (relay.runOnce().mayHaveMore()) {}
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.append(event(dossier, 1))).isInstanceOf(TransactionalException.class);
        assertThat(rowsOf(dossier)).isZero();
    }

    @Test
    void aRefusedActWritesNoRow() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(event(dossier, 1));
                    throw Refused.because(KitRefusal.CONFLIT, "non");
                }))
                .isInstanceOf(Refused.class);
        assertThat(rowsOf(dossier)).isZero();
    }

    @Test
    void aRollbackWritesNoRow() {
        QuarkusTransaction.begin();
        outbox.append(event(dossier, 1));
        QuarkusTransaction.rollback();

        assertThat(rowsOf(dossier)).isZero();
        relay.runOnce();
        assertThat(TOPIC.eventsOf(dossier.value())).isEmpty();
    }

    @Test
    void anEventTravelsAsACloudEventKeyedByItsDossier() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(event(dossier, 7).causedBy("cause-1")));
        relay.runOnce();

        TestEvent received = TOPIC.awaitEvents(dossier.value(), 1).get(0);
        assertThat(received.type()).isEqualTo(TYPE);
        assertThat(received.subject()).isEqualTo(dossier.value());
        assertThat(received.sequence()).isEqualTo(7);
        assertThat(received.json()).isEqualTo("{\"number\":7}");
        assertThat(received.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/relais/service-kit")
                .containsEntry("ce_causationid", "cause-1")
                .containsEntry("content-type", "application/json");
        assertThat(received.id()).isEqualTo(idOf(dossier));
    }

    @Test
    void aSecondRunSendsNothing() {
        append(dossier, 1, 2, 3);

        assertThat(relay.runOnce().published()).isEqualTo(3);
        assertThat(relay.runOnce().published()).isZero();
        assertThat(TOPIC.eventsOf(dossier.value())).hasSize(3);
    }

    @Test
    void theOrderOfADossierIsKeptAmongOthers() {
        List<DossierId> dossiers = Stream.generate(Dossiers::next).limit(20).toList();
        for (int number = 1; number <= 15; number++) {
            for (DossierId one : dossiers) {
                append(one, number);
            }
        }

        assertThat(relay.runOnce().published()).isEqualTo(300);

        for (DossierId one : dossiers) {
            assertThat(TOPIC.awaitEvents(one.value(), 15))
                    .extracting(TestEvent::sequence)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 15).mapToObj(Long::valueOf).toList());
        }
    }

    @Test
    void aTransactionStillOpenKeepsLaterEventsOfItsDossierWaiting() throws Exception {
        CountDownLatch firstHasWritten = new CountDownLatch(1);
        CountDownLatch firstMayCommit = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.append(event(dossier, 1));
                    firstHasWritten.countDown();
                    await(firstMayCommit);
                }));
        await(firstHasWritten);
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> append(dossier, 2));
        DossierId other = Dossiers.next();
        append(other, 1);

        relay.runOnce();
        assertThat(TOPIC.awaitEvents(other.value(), 1)).hasSize(1);
        assertThat(TOPIC.eventsOf(dossier.value())).isEmpty();
        assertThat(second).isNotDone();

        firstMayCommit.countDown();
        CompletableFuture.allOf(first, second).get(10, TimeUnit.SECONDS);
        relay.runOnce();
        assertThat(TOPIC.awaitEvents(dossier.value(), 2))
                .extracting(TestEvent::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void twoRelaysAtOnceSendEachEventOnceAndInOrder() {
        List<DossierId> dossiers = Stream.generate(Dossiers::next).limit(5).toList();
        dossiers.forEach(one -> append(one, IntStream.rangeClosed(1, 200).toArray()));

        List<CompletableFuture<Void>> relays = Stream.generate(() -> CompletableFuture.runAsync(this::relayAll))
                .limit(4)
                .toList();
        relays.forEach(CompletableFuture::join);
        relayAll();

        for (DossierId one : dossiers) {
            assertThat(TOPIC.awaitEvents(one.value(), 200))
                    .extracting(TestEvent::sequence)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 200)
                            .mapToObj(Long::valueOf)
                            .toList());
        }
    }

    private void relayAll() {
        for (int idle = 0; idle < 20; idle++) {
            while (relay.runOnce().mayHaveMore()) {}
        }
    }

    private void append(DossierId one, int... numbers) {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.of(numbers).forEach(number -> outbox.append(event(one, number))));
    }

    private static Event event(DossierId dossier, int number) {
        return Event.of("activities", TYPE, dossier, number, Map.of("number", number));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private long rowsOf(DossierId dossier) {
        return (Long) entities.createQuery("select count(*) from OutboxEntry where aggregateid = ?1")
                .setParameter(1, dossier.value())
                .getSingleResult();
    }

    private String idOf(DossierId dossier) {
        return entities.createQuery("select id from OutboxEntry where aggregateid = ?1")
                .setParameter(1, dossier.value())
                .getSingleResult()
                .toString();
    }
}
