package fr.relais.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Records an event in the transaction that makes it true; refuses to do so outside a transaction. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final DossierLock lock;
    private final OutboxWakeUp wakeUp;
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    Outbox(
            EntityManager entities,
            DossierLock lock,
            OutboxWakeUp wakeUp,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.entities = entities;
        this.lock = lock;
        this.wakeUp = wakeUp;
        this.json = json;
        this.clock = clock;
        this.source = "/relais/" + service;
    }

    /** The dossier is locked first, so that the order of positions is the order of commits within a dossier. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        lock.acquire(event.dossier());
        entities.persist(OutboxEntry.of(event, source, serialise(event), clock.instant()));
        wakeUp.afterCommit();
    }

    private String serialise(Event event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Event " + event.type() + " cannot be written as JSON", unwritable);
        }
    }
}
