package fr.relais.kit.event;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/** Tells the failures that pass by themselves (connection lost, lock, database restarting) and retries those for ever. */
@ApplicationScoped
public class TransientFailures {

    private static final int FOR_EVER = -1;

    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57", "58");

    private static final Set<Class<? extends Throwable>> TRANSIENT = Set.of(
            SQLTransientException.class,
            SocketException.class,
            SocketTimeoutException.class,
            LockTimeoutException.class,
            OptimisticLockException.class,
            PessimisticLockException.class,
            RetriableException.class);

    private final Guard guard = Guard.create()
            .withRetry()
            .maxRetries(FOR_EVER)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(100, ChronoUnit.MILLIS)
            .jitter(50, ChronoUnit.MILLIS)
            .whenException(TransientFailures::isTransient)
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

    /** A failure of the commit itself is told as suppressed, not as a cause. */
    public static boolean isTransient(Throwable failure) {
        return withReasons(failure).limit(20).anyMatch(TransientFailures::passesByItself);
    }

    private static Stream<Throwable> withReasons(Throwable failure) {
        Stream<Throwable> reasons =
                Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), reasons.flatMap(TransientFailures::withReasons));
    }

    private static boolean passesByItself(Throwable failure) {
        return TRANSIENT.stream().anyMatch(type -> type.isInstance(failure))
                || (failure instanceof SQLException sql && isTransientState(sql));
    }

    private static boolean isTransientState(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || (state.length() >= 2 && TRANSIENT_CLASSES.contains(state.substring(0, 2)));
    }
}
