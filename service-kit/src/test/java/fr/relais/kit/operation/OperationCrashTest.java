package fr.relais.kit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class OperationCrashTest {

    @Inject
    OperationWorker worker;

    @Inject
    MasseHandler handler;

    @Inject
    EntityManager entities;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private final Masse masse = Masse.unique();

    @AfterEach
    void work() {
        while (worker.doOne()) {}
    }

    @Test
    void aWorkerThatStopsBetweenTwoLinesIsTakenOverByAnother() {
        String operation = masse.accepted("a", "b", "c", "d");
        worker.doOne();
        worker.doOne();
        masse.follow(operation, "EN_COURS", 2, 0);

        work();
        masse.follow(operation, "TERMINEE", 4, 0);
        assertThat(masse.effects(entities)).isEqualTo(4);
    }

    @Test
    void aLineWhoseTransactionIsKilledIsDoneOnceAfterTheOthers() {
        String operation = masse.accepted("a", "b");
        handler.next(this::terminateOneself);

        assertThat(worker.doOne()).as("gives the failure time to pass").isFalse();
        masse.follow(operation, "EN_ATTENTE", 0, 0);
        worker.doOne();
        masse.lines(operation, "?statut=FAITE").body("items.rang", contains(2));
        work();
        masse.follow(operation, "TERMINEE", 2, 0);
        assertThat(masse.effects(entities)).isEqualTo(2);
    }

    @Test
    void aKillAtTheCommitOfALineIsRetriedToo() {
        String operation = masse.accepted("a");
        handler.next(() -> atTheEnd(this::terminateOneself));

        assertThat(worker.doOne()).isFalse();
        masse.follow(operation, "EN_ATTENTE", 0, 0);
        work();
        masse.follow(operation, "TERMINEE", 1, 0);
        assertThat(masse.effects(entities)).isOne();
    }

    private void terminateOneself() {
        int backend = (Integer) entities.createNativeQuery("select pg_backend_pid()", Integer.class)
                .getSingleResult();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("select pg_terminate_backend(?1, 5000)", Boolean.class)
                        .setParameter(1, backend)
                        .getSingleResult());
    }

    private void atTheEnd(Runnable accident) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                accident.run();
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }
}
