package fr.relais.funding.portefeuille;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deletes the simulations that were kept long enough (ASM-FUND-57). */
@ApplicationScoped
class PurgePortefeuilles {

    private final EntityManager entities;
    private final Clock clock;
    private final Period conservation;

    PurgePortefeuilles(
            EntityManager entities,
            Clock clock,
            @ConfigProperty(name = "relais.portefeuille.conservation-jours") int conservationJours) {
        this.entities = entities;
        this.clock = clock;
        this.conservation = Period.ofDays(conservationJours);
    }

    @Scheduled(cron = "0 35 2 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void purge() {
        ZonedDateTime oldest = clock.instant().atZone(clock.getZone()).minus(conservation);
        entities.createNativeQuery("delete from portefeuille where demande_le < ?1")
                .setParameter(1, Timestamp.from(oldest.toInstant()))
                .executeUpdate();
    }
}
