package fr.relais.kit.idempotence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** What a test wants to happen, once, to the next act between its effect and the end of its transaction. */
@ApplicationScoped
class Accidents {

    private static final Runnable NONE = () -> {};

    private final AtomicReference<Runnable> next = new AtomicReference<>(NONE);

    void next(Runnable accident) {
        next.set(accident);
    }

    void happen() {
        next.getAndSet(NONE).run();
    }
}
