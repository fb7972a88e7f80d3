package fr.relais.activity.relance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;

/** Sends the e-mails of the reminders that still wait for theirs, the oldest first; one that fails keeps no other from leaving. */
@ApplicationScoped
class SendCourriels {

    private static final Logger LOG = Logger.getLogger(SendCourriels.class);
    private static final int AT_MOST = 500;

    private final EntityManager entities;
    private final SendCourriel one;

    SendCourriels(EntityManager entities, SendCourriel one) {
        this.entities = entities;
        this.one = one;
    }

    @Scheduled(
            every = "${relais.courriels.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void send() {
        waiting().forEach(this::send);
    }

    /** The log names the reminder and the kind of failure, never the address, which the message of the failure may hold. */
    private void send(SendCourriel.Cle cle) {
        try {
            one.send(cle);
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "The e-mail of the reminder %s could not be sent: %s",
                    cle, failed.getClass().getName());
            one.noteFailure(cle);
        }
    }

    private List<SendCourriel.Cle> waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows().stream()
                        .map(row -> new SendCourriel.Cle(
                                (String) row[0], (Integer) row[1], (String) row[2], (Integer) row[3]))
                        .toList());
    }

    private List<Object[]> rows() {
        return entities.createNativeQuery("""
                        select dossier, cast(exercice as int), type, rang from relance
                        where courriel = 'A_ENVOYER' order by emise_le, dossier, type""", Object[].class)
                .setMaxResults(AT_MOST)
                .getResultList();
    }
}
