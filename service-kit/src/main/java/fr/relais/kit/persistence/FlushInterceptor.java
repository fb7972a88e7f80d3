package fr.relais.kit.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * Writes the rows of a use case when it ends, even within a longer transaction: what is read of them afterwards carries its
 * new revision, and a broken constraint is told by the act that broke it.
 */
@Transactional
@Interceptor
@Priority(FlushInterceptor.INSIDE_THE_TRANSACTION)
class FlushInterceptor {

    static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 300;

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;

    FlushInterceptor(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    @AroundInvoke
    Object flush(InvocationContext act) throws Exception {
        Object result = act.proceed();
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
        }
        return result;
    }
}
