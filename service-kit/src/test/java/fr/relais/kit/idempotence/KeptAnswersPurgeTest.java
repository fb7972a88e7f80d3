package fr.relais.kit.idempotence;

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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelaisTestResource.class)
class KeptAnswersPurgeTest {

    private static final int MORE_THAN_TWO_BATCHES = 2_500;

    @Inject
    KeptAnswers kept;

    @Inject
    KeptAnswersPurge purge;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void anAnswerIsKept35DaysAndForgottenAfterwards() {
        String young = keep(1, Duration.ofDays(35).minusMinutes(1));
        String old = keep(1, Duration.ofDays(35).plusMinutes(1));

        purge.purge();
        assertThat(count(young)).isOne();
        assertThat(count(old)).isZero();
    }

    @Test
    void twoInstancesShareThePurge() {
        String client = keep(MORE_THAN_TWO_BATCHES, Duration.ofDays(36));

        CompletableFuture.allOf(CompletableFuture.runAsync(purge::purge), CompletableFuture.runAsync(purge::purge))
                .join();
        assertThat(count(client)).isZero();
    }

    private String keep(int number, Duration ago) {
        String client = "client-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < number; i++) {
                String key = UUID.randomUUID().toString();
                kept.keep(
                        new Attempt(client, new IdempotencyKey(key), "0".repeat(64)),
                        new Answer(204, Map.of(), new byte[0]));
            }
            entities.createNativeQuery("update idempotence set cree_le = ?1 where client = ?2")
                    .setParameter(1, Timestamp.from(clock.instant().minus(ago)))
                    .setParameter(2, client)
                    .executeUpdate();
        });
        return client;
    }

    private long count(String client) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long)
                        entities.createNativeQuery("select count(*) from idempotence where client = ?1", Long.class)
                                .setParameter(1, client)
                                .getSingleResult());
    }
}
