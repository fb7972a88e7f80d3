package fr.relais.funding.reexamen;

import fr.relais.funding.dossier.Reexamens;
import fr.relais.funding.paiement.ReconcileDossier;
import fr.relais.kit.value.DossierId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks again, one transaction each, at the dossiers that a parameter or a new day concerns; several instances share them. */
@ApplicationScoped
class ReexamineDossiers {

    private static final Logger LOG = Logger.getLogger(ReexamineDossiers.class);

    private final EntityManager entities;
    private final Reexamens reexamens;
    private final ReconcileDossier reconcile;
    private final Clock clock;

    ReexamineDossiers(EntityManager entities, Reexamens reexamens, ReconcileDossier reconcile, Clock clock) {
        this.entities = entities;
        this.reexamens = reexamens;
        this.reconcile = reconcile;
        this.clock = clock;
    }

    /** An earliest date may be reached (PAY-4, PAY-5). */
    @Scheduled(cron = "0 5 0 * * ?", timeZone = "Europe/Paris")
    void newDay() {
        QuarkusTransaction.requiringNew().run(reexamens::demandAll);
    }

    @Scheduled(
            every = "${relais.reexamen.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void lookAgain() {
        DossierId dossier = next();
        while (dossier != null) {
            lookAgain(dossier);
            dossier = next();
        }
    }

    /** A dossier that cannot be reconciled stays on the list, behind the others. */
    private void lookAgain(DossierId dossier) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                reconcile.lock(dossier);
                reconcile.reconcile(dossier, null);
                remove(dossier);
            });
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Dossier %s could not be looked at again; it stays on the list", dossier);
            QuarkusTransaction.requiringNew().run(() -> postpone(dossier));
        }
    }

    /** Asked before the present run began to fail: a postponed dossier waits for a later run. */
    private DossierId next() {
        List<String> found = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select dossier from reexamen where demande_le <= ?1 order by demande_le limit 1",
                                String.class)
                        .setParameter(1, Timestamp.from(clock.instant()))
                        .getResultList());
        return found.isEmpty() ? null : new DossierId(found.get(0));
    }

    /** After the reconciliation: a parameter published meanwhile waits for this transaction, then asks again. */
    private void remove(DossierId dossier) {
        entities.createNativeQuery("delete from reexamen where dossier = ?1")
                .setParameter(1, dossier.value())
                .executeUpdate();
    }

    private void postpone(DossierId dossier) {
        entities.createNativeQuery("update reexamen set demande_le = ?2 where dossier = ?1")
                .setParameter(1, dossier.value())
                .setParameter(2, Timestamp.from(clock.instant().plusSeconds(60)))
                .executeUpdate();
    }
}
