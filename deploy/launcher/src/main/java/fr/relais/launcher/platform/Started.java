package fr.relais.launcher.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a run has started: stopped in reverse order and once, whichever comes first of its end, its failure and a signal. */
final class Started implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Started.class);

    private final Deque<AutoCloseable> things = new ArrayDeque<>();
    private boolean stopped;

    /** Starts a thing and remembers it in one go: a signal comes before or after, never in between. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> start) {
        if (stopped) {
            throw new Failure("Arrêt demandé pendant le démarrage.");
        }
        T thing = start.get();
        things.push(thing);
        return thing;
    }

    @Override
    public synchronized void close() {
        stopped = true;
        while (!things.isEmpty()) {
            stop(things.pop());
        }
    }

    /** One thing that does not stop must not keep the others running. */
    private static void stop(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            LOG.error("{} did not stop", thing, e);
        }
    }
}
