package fr.relais.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The one clock, in Europe/Paris; a demo may start it on another day, which the log then says. */
@ApplicationScoped
class ClockProducer {

    private static final Logger LOG = Logger.getLogger(ClockProducer.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "relais.clock.starts-at") Optional<Instant> start) {
        Clock real = Clock.system(PARIS);
        return start.map(instant -> {
                    LOG.warnf("The clock starts at %s: for demonstrations only", instant);
                    return Clock.offset(real, Duration.between(real.instant(), instant));
                })
                .orElse(real);
    }
}
