package fr.relais.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets the relay sleep until a transaction that wrote an event has committed, or for a bounded time. */
@ApplicationScoped
class OutboxWakeUp {

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore pending = new Semaphore(0);

    OutboxWakeUp(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void afterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    pending.release();
                }
            }
        });
    }

    void await(Duration atMost) throws InterruptedException {
        pending.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        pending.drainPermits();
    }
}
