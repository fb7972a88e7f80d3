package fr.relais.activity.analyse;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Removes the pseudonyms that are no longer to be kept, and tells how many of each year; no count is lost (CTL-2). */
@ApplicationScoped
public class PurgePseudonymes {

    private static final Logger LOG = Logger.getLogger(PurgePseudonymes.class);

    private final EntityManager entities;
    private final Clock clock;
    private final Conservation conservation;

    PurgePseudonymes(
            EntityManager entities,
            Clock clock,
            @ConfigProperty(name = "relais.pseudonymes.conservation-annees") int annees) {
        this.entities = entities;
        this.clock = clock;
        this.conservation = new Conservation(annees);
    }

    /** How many pseudonyms of a year went. */
    public record Retrait(int exercice, int retires) {}

    /** What a purge did: up to which year, and what it removed of each. */
    public record Rapport(int dernierExercice, List<Retrait> retraits) {}

    /** Asked for at the start: with too short a retention the service does not start. */
    void atStart(@Observes StartupEvent start) {
        LOG.debugf("Pseudonymes conservés %d années pleines", conservation.annees());
    }

    @Scheduled(
            every = "{relais.pseudonymes.purge.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "purge-pseudonymes")
    void daily() {
        purge();
    }

    @Transactional
    public Rapport purge() {
        return purge(LocalDate.now(clock));
    }

    @Transactional
    Rapport purge(LocalDate today) {
        int dernier = conservation.dernierExercice(today);
        List<Tuple> rows = entities.createNativeQuery(
                        "select annee, nombre from purger_pseudonymes(?1, ?2, ?3)", Tuple.class)
                .setParameter(1, dernier)
                .setParameter(2, today)
                .setParameter(3, Timestamp.from(clock.instant()))
                .getResultList();
        List<Retrait> retraits = rows.stream()
                .map(row -> new Retrait(row.get(0, Integer.class), row.get(1, Integer.class)))
                .toList();
        retraits.forEach(one -> LOG.infof("Purge : %d pseudonyme(s) de %d retiré(s)", one.retires(), one.exercice()));
        return new Rapport(dernier, retraits);
    }
}
