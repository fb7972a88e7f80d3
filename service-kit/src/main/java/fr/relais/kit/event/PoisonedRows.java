package fr.relais.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows the broker refused for good, and the way to let the relay try one again once the cause is gone. */
@ApplicationScoped
class PoisonedRows {

    private final EntityManager entities;
    private final OutboxWakeUp wakeUp;

    PoisonedRows(EntityManager entities, OutboxWakeUp wakeUp) {
        this.entities = entities;
        this.wakeUp = wakeUp;
    }

    /** What an operator sees of a row: never its payload. */
    public record PoisonedRow(UUID id, String dossier, String type, Instant poisonedAt, String error) {}

    @Transactional
    List<PoisonedRow> list() {
        return entities
                .createQuery(
                        "from OutboxEntry where poisonedAt is not null and publishedAt is null order by position",
                        OutboxEntry.class)
                .getResultList()
                .stream()
                .map(row -> new PoisonedRow(row.id, row.aggregateid, row.type, row.poisonedAt, row.error))
                .toList();
    }

    /** Returns false when no poisoned row has this id. */
    @Transactional
    boolean retry(UUID id) {
        wakeUp.afterCommit();
        return entities.createQuery(
                                "update OutboxEntry set poisonedAt = null where id = ?1 and poisonedAt is not null and publishedAt is null")
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }
}
