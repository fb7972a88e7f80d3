package fr.relais.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows what the outbox still holds: a wellness check that is down as soon as a row is poisoned, and two gauges. */
@Wellness
@ApplicationScoped
class OutboxHealth implements HealthCheck {

    private static final String PENDING = "published_at is null and poisoned_at is null";
    private static final String POISONED = "published_at is null and poisoned_at is not null";

    private final EntityManager entities;
    private final MeterRegistry metrics;

    OutboxHealth(EntityManager entities, MeterRegistry metrics) {
        this.entities = entities;
        this.metrics = metrics;
    }

    void registerGauges(@Observes StartupEvent event) {
        metrics.gauge("relais.outbox.pending", this, health -> health.count(PENDING));
        metrics.gauge("relais.outbox.poisoned", this, health -> health.count(POISONED));
    }

    @Override
    public HealthCheckResponse call() {
        long poisoned = count(POISONED);
        return HealthCheckResponse.named("outbox")
                .status(poisoned == 0)
                .withData("pending", count(PENDING))
                .withData("poisoned", poisoned)
                .build();
    }

    private long count(String condition) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        (Long) entities.createNativeQuery("select count(*) from outbox where " + condition, Long.class)
                                .getSingleResult());
    }
}
