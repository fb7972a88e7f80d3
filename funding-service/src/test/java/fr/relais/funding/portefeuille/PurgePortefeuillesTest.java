package fr.relais.funding.portefeuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.testkit.RelaisTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class PurgePortefeuillesTest {

    @Inject
    PurgePortefeuilles purge;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    @DisplayName("ASM-FUND-57: a simulation is deleted with its results after 30 days, not before")
    void afterThirtyDays() {
        UUID kept = demanded(Duration.ofDays(29));
        UUID old = demanded(Duration.ofDays(32));

        purge.purge();

        assertThat(count("portefeuille where id", kept)).isEqualTo(1);
        assertThat(count("portefeuille_tranche where simulation", kept)).isEqualTo(1);
        assertThat(count("portefeuille where id", old)).isZero();
        assertThat(count("portefeuille_tranche where simulation", old)).isZero();
    }

    private UUID demanded(Duration ago) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("""
                            insert into portefeuille (id, auteur, exercice, bareme_version, taux_ps, tranches, demande_le)
                            values (?1, 'bareme-cnaf', 2022, 1, 0.45, 1, ?2)""")
                    .setParameter(1, id)
                    .setParameter(2, Timestamp.from(clock.instant().minus(ago)))
                    .executeUpdate();
            entities.createNativeQuery("""
                            insert into portefeuille_tranche (simulation, rang, code_caf, bande, nombre, avant, apres)
                            values (?1, 1, '771', 'INCHANGE', 1, 24940.00, 24940.00)""").setParameter(1, id).executeUpdate();
        });
        return id;
    }

    private long count(String what, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("select count(*) from " + what + " = ?1", Long.class)
                        .setParameter(1, id)
                        .getSingleResult());
    }
}
