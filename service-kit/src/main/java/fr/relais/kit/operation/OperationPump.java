package fr.relais.kit.operation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps one worker of this instance at work, on a thread that serves no request. */
@ApplicationScoped
class OperationPump {

    private static final Logger LOG = Logger.getLogger(OperationPump.class);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final OperationWorker worker;
    private final Duration poll;
    private final boolean enabled;
    private Thread thread;

    OperationPump(
            OperationWorker worker,
            @ConfigProperty(name = "relais.operations.poll") Duration poll,
            @ConfigProperty(name = "relais.operations.enabled") boolean enabled) {
        this.worker = worker;
        this.poll = poll;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = new Thread(this::pump, "operations");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(STOP.toMillis());
        }
    }

    private void pump() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!hasDoneOne()) {
                    Thread.sleep(poll.toMillis());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasDoneOne() {
        try {
            return worker.doOne();
        } catch (RuntimeException failed) {
            LOG.warn("The worker of operations could not run and will try again", failed);
            return false;
        }
    }
}
