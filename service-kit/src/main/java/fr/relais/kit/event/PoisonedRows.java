package fr.relais.kit.event;

import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The rows the broker refused for good, and the way to let the relay try one again once the cause is gone. */
@ApplicationScoped
class PoisonedRows {

    private static final String POISONED = "poisonedAt is not null and publishedAt is null";

    private final EntityManager entities;
    private final OutboxWakeUp wakeUp;

    PoisonedRows(EntityManager entities, OutboxWakeUp wakeUp) {
        this.entities = entities;
        this.wakeUp = wakeUp;
    }

    /** What an operator sees of a row: never its payload. */
    public record PoisonedRow(UUID id, String dossier, String type, Instant poisonedAt, String error) {

        static PoisonedRow of(OutboxEntry row) {
            return new PoisonedRow(row.id, row.aggregateid, row.type, row.poisonedAt, row.error);
        }
    }

    @Transactional
    Page<PoisonedRow> list(PageRequest request) {
        List<OutboxEntry> rows = entities.createQuery(
                        "from OutboxEntry where " + POISONED + " and position > ?1 order by position",
                        OutboxEntry.class)
                .setParameter(1, request.after(Long::valueOf).orElse(0L))
                .setMaxResults(request.limitPlusOne())
                .getResultList();
        return Page.of(rows, row -> Long.toString(row.position), request, this::count)
                .map(PoisonedRow::of);
    }

    private long count() {
        return entities.createQuery("select count(*) from OutboxEntry where " + POISONED, Long.class)
                .getSingleResult();
    }

    /** Returns false when no poisoned row has this id. */
    @Transactional
    boolean retry(UUID id) {
        wakeUp.afterCommit();
        return entities.createQuery("update OutboxEntry set poisonedAt = null where id = ?1 and " + POISONED)
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }
}
