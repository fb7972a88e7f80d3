package fr.relais.kit.event;

import fr.relais.kit.persistence.TransientFailure;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Retries for ever what fails for a cause that passes by itself. */
@ApplicationScoped
class TransientFailures {

    private static final int FOR_EVER = -1;

    private final Guard guard = Guard.create()
            .withRetry()
            .maxRetries(FOR_EVER)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(100, ChronoUnit.MILLIS)
            .jitter(50, ChronoUnit.MILLIS)
            .whenException(TransientFailure::is)
            .withExponentialBackoff()
            .maxDelay(10, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();

    <T> T retrying(Supplier<T> work) {
        @SuppressWarnings("unchecked")
        T result = (T) guard.get(work::get, Object.class);
        return result;
    }
}
