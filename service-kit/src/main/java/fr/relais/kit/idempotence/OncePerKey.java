package fr.relais.kit.idempotence;

import fr.relais.kit.persistence.DeferredConstraints;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/** Decides whether an attempt acts, repeats an earlier answer or is refused; effect and answer are committed together. */
@ApplicationScoped
class OncePerKey {

    private final KeptAnswers kept;
    private final Answers answers;
    private final DeferredConstraints constraints;
    private final TransactionSynchronizationRegistry transaction;

    OncePerKey(
            KeptAnswers kept,
            Answers answers,
            DeferredConstraints constraints,
            TransactionSynchronizationRegistry transaction) {
        this.kept = kept;
        this.answers = answers;
        this.constraints = constraints;
        this.transaction = transaction;
    }

    @Transactional(rollbackOn = Exception.class)
    Answer once(Attempt attempt, InvocationContext act) throws Exception {
        if (!kept.lock(attempt)) {
            throw Refused.because(
                    KitRefusal.REQUETE_EN_COURS,
                    "Une requête portant la même clé est en cours : réessayez dans une seconde pour lire sa réponse.");
        }
        var earlier = kept.find(attempt);
        return earlier.isPresent() ? repeat(earlier.get(), attempt) : act(attempt, act);
    }

    private static Answer repeat(KeptAnswers.Kept earlier, Attempt attempt) {
        if (!earlier.fingerprint().equals(attempt.fingerprint())) {
            throw Refused.because(
                    KitRefusal.CLE_IDEMPOTENCE_REUTILISEE,
                    "Cette clé a déjà servi à une autre requête : prenez une nouvelle clé pour un nouvel acte.");
        }
        return earlier.answer();
    }

    /** A refusal had no effect: it is not kept, and the key may be used again once its cause is gone. */
    private Answer act(Attempt attempt, InvocationContext act) throws Exception {
        Answer answer = answers.of(act.proceed(), act.getMethod());
        if (answer.isRefusal()) {
            transaction.setRollbackOnly();
        } else {
            kept.keep(attempt, answer);
            constraints.check();
        }
        return answer;
    }
}
