package fr.relais.funding.service;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/** Waits until nothing is left to do in the background, so that whatever is written next comes from a request. */
@ApplicationScoped
class Calme {

    private static final String NOTHING_LEFT = """
            select not exists (select 1 from reexamen)
               and not exists (select 1 from operation_ligne where statut = 'EN_ATTENTE')""";

    private final EntityManager entities;

    Calme(EntityManager entities) {
        this.entities = entities;
    }

    void attendre() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> QuarkusTransaction.requiringNew().call(() -> (Boolean)
                        entities.createNativeQuery(NOTHING_LEFT, Boolean.class).getSingleResult()));
    }
}
