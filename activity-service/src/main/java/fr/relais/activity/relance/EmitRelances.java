package fr.relais.activity.relance;

import fr.relais.activity.suivi.DonneeAttendue;
import fr.relais.activity.suivi.Suivi;
import fr.relais.kit.value.Exercice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Looks, now and then and whatever the instance, for the reminders of the day that were not published yet; each leaves in a
 * transaction of its own, so that one that fails keeps no other from leaving, and is tried again.
 */
@ApplicationScoped
class EmitRelances {

    private static final Logger LOG = Logger.getLogger(EmitRelances.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EntityManager entities;
    private final Suivi suivi;
    private final EmitRelance one;
    private final Clock clock;

    EmitRelances(EntityManager entities, Suivi suivi, EmitRelance one, Clock clock) {
        this.entities = entities;
        this.suivi = suivi;
        this.one = one;
        this.clock = clock;
    }

    @Scheduled(
            every = "${relais.relances.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void emit() {
        emitAt(clock.instant());
    }

    /** The campagnes of a year lie between the year before and the year after (DL-9): so do the years to look at. */
    int emitAt(Instant now) {
        int year = LocalDate.ofInstant(now, PARIS).getYear();
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(Exercice::new)
                .mapToInt(exercice -> emitAt(exercice, now))
                .sum();
    }

    private int emitAt(Exercice exercice, Instant now) {
        Set<List<?>> emitted = emitted(exercice);
        return (int) suivi.of(exercice).stream()
                .filter(donnee -> isDue(donnee, emitted, now))
                .filter(donnee -> emitOne(donnee, now))
                .count();
    }

    private static boolean isDue(DonneeAttendue donnee, Set<List<?>> emitted, Instant now) {
        return donnee.avancement().isAwaited()
                && donnee.echeance()
                        .flatMap(due -> GenreRelance.at(due, now)
                                .filter(genre -> !emitted.contains(List.of(
                                        donnee.cle().dossier().value(),
                                        donnee.cle().type().name(),
                                        genre.name(),
                                        due.limite().toString()))))
                        .isPresent();
    }

    private boolean emitOne(DonneeAttendue donnee, Instant now) {
        try {
            return one.emit(donnee.cle(), now);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The reminder of %s was not published; it will be tried again", donnee.cle());
            return false;
        }
    }

    /** Spares a transaction to what was said already; the constraint is what keeps it from being said twice. */
    private Set<List<?>> emitted(Exercice exercice) {
        Set<List<?>> known = new HashSet<>();
        QuarkusTransaction.requiringNew().run(() -> rows(exercice).forEach(row -> known.add(List.of(row))));
        return known;
    }

    private List<Object[]> rows(Exercice exercice) {
        return entities.createNativeQuery(
                        "select dossier, type, genre, cast(limite as text) from relance where exercice = ?1",
                        Object[].class)
                .setParameter(1, exercice.annee())
                .getResultList();
    }
}
