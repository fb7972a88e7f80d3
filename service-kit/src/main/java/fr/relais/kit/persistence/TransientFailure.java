package fr.relais.kit.persistence;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/** Tells the failures that pass by themselves: connection lost, no connection free, lock, database restarting. */
public final class TransientFailure {

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

    private TransientFailure() {}

    /** A failure of the commit itself is told as suppressed, not as a cause. */
    public static boolean is(Throwable failure) {
        return withReasons(failure).limit(20).anyMatch(TransientFailure::passesByItself);
    }

    private static Stream<Throwable> withReasons(Throwable failure) {
        Stream<Throwable> reasons =
                Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
        return Stream.concat(Stream.of(failure), reasons.flatMap(TransientFailure::withReasons));
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
