package fr.relais.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Publishes the rows of the outbox, in order within each dossier, one relay at a time over all instances.
 * A row the broker refuses for good stops its dossier only; a broker that does not answer stops the batch.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final int BATCH_SECONDS = 120;
    private static final long ONE_RELAY_AT_A_TIME = 0x52656C616973L;

    private static final String WAITING = """
            select * from outbox entry
            where entry.published_at is null and entry.poisoned_at is null
              and not exists (select 1 from outbox earlier
                where earlier.aggregateid = entry.aggregateid and earlier.position < entry.position
                  and earlier.poisoned_at is not null and earlier.published_at is null)
            order by entry.position
            limit %d""".formatted(BATCH);

    private final EntityManager entities;
    private final EventPublisher publisher;
    private final Clock clock;

    OutboxRelay(EntityManager entities, EventPublisher publisher, Clock clock) {
        this.entities = entities;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What one run did; {@code brokerAnswered} is false when a row could not be sent now but may be later. */
    public record Run(int published, int poisoned, boolean brokerAnswered) {

        static final Run NOTHING = new Run(0, 0, true);

        boolean mayHaveMore() {
            return brokerAnswered && published + poisoned > 0;
        }
    }

    /** Publishes one batch; does nothing when another relay is at work. Same id and same bytes at every attempt. */
    public Run runOnce() {
        return QuarkusTransaction.requiringNew().timeout(BATCH_SECONDS).call(() -> isAlone() ? publish() : Run.NOTHING);
    }

    private boolean isAlone() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, ONE_RELAY_AT_A_TIME)
                .getSingleResult();
    }

    private Run publish() {
        List<Deque<OutboxEntry>> dossiers = waitingByDossier();
        int published = 0;
        int poisoned = 0;
        boolean brokerAnswered = true;
        while (brokerAnswered && !dossiers.isEmpty()) {
            List<OutboxEntry> heads = dossiers.stream().map(Deque::remove).toList();
            Set<String> poisonedDossiers = new HashSet<>();
            for (EventPublisher.Attempt attempt : publisher.publishAll(heads)) {
                if (attempt.isPublished()) {
                    attempt.entry().published(clock.instant());
                    published++;
                } else if (attempt.isRefusedForGood()) {
                    attempt.entry().poisoned(clock.instant(), attempt.failure());
                    poisonedDossiers.add(attempt.entry().aggregateid);
                    LOG.errorf(
                            "Event %s of dossier %s is refused by the broker: %s",
                            attempt.entry().id, attempt.entry().aggregateid, attempt.failure());
                } else {
                    brokerAnswered = false;
                    LOG.warnf("The broker does not answer: %s", attempt.failure());
                }
            }
            poisoned += poisonedDossiers.size();
            dossiers.removeIf(rest -> rest.isEmpty() || poisonedDossiers.contains(rest.peek().aggregateid));
        }
        return new Run(published, poisoned, brokerAnswered);
    }

    private List<Deque<OutboxEntry>> waitingByDossier() {
        Map<String, Deque<OutboxEntry>> byDossier = new LinkedHashMap<>();
        List<OutboxEntry> waiting =
                entities.createNativeQuery(WAITING, OutboxEntry.class).getResultList();
        waiting.forEach(entry -> byDossier
                .computeIfAbsent(entry.aggregateid, dossier -> new ArrayDeque<>())
                .add(entry));
        return new ArrayList<>(byDossier.values());
    }
}
