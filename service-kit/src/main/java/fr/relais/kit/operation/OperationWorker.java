package fr.relais.kit.operation;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.identity.EnTantQue;
import fr.relais.kit.persistence.OutOfSight;
import fr.relais.kit.persistence.TransientFailure;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** Does one line after another, each in its own transaction and as its author; decides what becomes of a line that failed. */
@ApplicationScoped
class OperationWorker {

    private static final Logger LOG = Logger.getLogger(OperationWorker.class);

    private final Lignes lines;
    private final Handlers handlers;
    private final EnTantQue asAuthor;

    OperationWorker(Lignes lines, Handlers handlers, EnTantQue asAuthor) {
        this.lines = lines;
        this.handlers = handlers;
        this.asAuthor = asAuthor;
    }

    /** False when there is nothing to do now: no line waits, or what failed should be given time to pass. */
    boolean doOne() {
        Optional<Lignes.Waiting> next = lines.next();
        return next.isPresent() && doIt(next.get());
    }

    private boolean doIt(Lignes.Waiting waiting) {
        try {
            Operation operation = waiting.operation();
            Acteur author = handlers.author(operation.acteur);
            asAuthor.run(author, operation.type, () -> lines.act(waiting, author));
        } catch (Refused refused) {
            lines.refuse(waiting, refused);
        } catch (RuntimeException failed) {
            if (TransientFailure.is(failed)) {
                LOG.warnf("A line of operation %s will be tried again: %s", waiting.operation().id, failed);
                lines.postpone(waiting);
                return false;
            }
            lines.refuse(waiting, refusal(failed, waiting));
        }
        return true;
    }

    private static Refused refusal(RuntimeException failed, Lignes.Waiting waiting) {
        if (OutOfSight.is(failed)) {
            return Refused.because(KitRefusal.INTROUVABLE, KitRefusal.INTROUVABLE.titre());
        }
        if (failed instanceof ConstraintViolationException) {
            return Refused.because(KitRefusal.CONFLIT, KitRefusal.CONFLIT.titre());
        }
        LOG.errorf(failed, "A line of operation %s failed", waiting.operation().id);
        return Refused.because(KitRefusal.ERREUR_INTERNE, KitRefusal.ERREUR_INTERNE.titre());
    }
}
