package fr.relais.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

/** Decides, in the consumer's transaction, whether a message is new; the row of an id is inserted before anything else. */
@ApplicationScoped
class Inbox {

    enum Verdict {
        FRESH,
        DUPLICATE,
        STALE
    }

    private final EntityManager entities;
    private final DossierLock lock;
    private final Clock clock;

    Inbox(EntityManager entities, DossierLock lock, Clock clock) {
        this.entities = entities;
        this.lock = lock;
        this.clock = clock;
    }

    /** STALE when a version at least as new of the same aggregate has already been received. */
    @Transactional(Transactional.TxType.MANDATORY)
    Verdict receive(Envelope message, String aggregate) {
        lock.acquire(message.dossier());
        tellTheAuditTrail(message);
        boolean isStale = hasNewer(message, aggregate);
        if (!insert(message, aggregate)) {
            return Verdict.DUPLICATE;
        }
        return isStale ? Verdict.STALE : Verdict.FRESH;
    }

    /** What follows in this transaction is done because of this message. */
    private void tellTheAuditTrail(Envelope message) {
        entities.createNativeQuery(
                        "select set_config('relais.operation', ?1, true), set_config('relais.cause', ?2, true)")
                .setParameter(1, message.type())
                .setParameter(2, message.id())
                .getSingleResult();
    }

    private boolean insert(Envelope message, String aggregate) {
        return entities.createNativeQuery("""
                                insert into inbox (source, id, type, subject, aggregate, sequence, received_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""")
                        .setParameter(1, message.source())
                        .setParameter(2, message.id())
                        .setParameter(3, message.type())
                        .setParameter(4, message.dossier().value())
                        .setParameter(5, aggregate)
                        .setParameter(6, message.sequence())
                        .setParameter(7, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private boolean hasNewer(Envelope message, String aggregate) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from inbox
                          where source = ?1 and subject = ?2 and aggregate = ?3 and sequence >= ?4)""")
                .setParameter(1, message.source())
                .setParameter(2, message.dossier().value())
                .setParameter(3, aggregate)
                .setParameter(4, message.sequence())
                .getSingleResult();
    }
}
