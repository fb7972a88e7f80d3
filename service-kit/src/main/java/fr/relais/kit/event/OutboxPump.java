package fr.relais.kit.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs the relay in the background: at once after a commit, at the latest after the polling interval. */
@ApplicationScoped
class OutboxPump {

    private static final Logger LOG = Logger.getLogger(OutboxPump.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final OutboxRelay relay;
    private final OutboxWakeUp wakeUp;
    private final boolean enabled;
    private Thread thread;

    OutboxPump(
            OutboxRelay relay,
            OutboxWakeUp wakeUp,
            @ConfigProperty(name = "relais.outbox.relay.enabled", defaultValue = "true") boolean enabled) {
        this.relay = relay;
        this.wakeUp = wakeUp;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = new Thread(this::pump, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5).toMillis());
        }
    }

    private void pump() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                wakeUp.await(publishAllWaiting() ? POLL : PAUSE_AFTER_FAILURE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean publishAllWaiting() {
        try {
            OutboxRelay.Run run = relay.runOnce();
            while (run.mayHaveMore()) {
                run = relay.runOnce();
            }
            return run.brokerAnswered();
        } catch (RuntimeException failed) {
            LOG.warn("The relay could not run and will try again", failed);
            return false;
        }
    }
}
