package fr.relais.kit.idempotence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets the answers older than the retention, in small transactions; instances that do so at once share the work. */
@ApplicationScoped
class KeptAnswersPurge {

    private final KeptAnswers kept;
    private final Clock clock;
    private final Duration retention;

    KeptAnswersPurge(
            KeptAnswers kept, Clock clock, @ConfigProperty(name = "relais.idempotence.retention") Duration retention) {
        this.kept = kept;
        this.clock = clock;
        this.retention = retention;
    }

    @Scheduled(
            every = "{relais.idempotence.purge.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "idempotence-purge")
    void purge() {
        Instant oldest = clock.instant().minus(retention);
        while (kept.forgetBefore(oldest)) {}
    }
}
