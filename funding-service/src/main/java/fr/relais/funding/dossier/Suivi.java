package fr.relais.funding.dossier;

import fr.relais.kit.event.Event;
import fr.relais.kit.event.Outbox;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Publishes what happens to a dossier, numbered: each event is one more revision of it. */
@ApplicationScoped
public class Suivi {

    private final EntityManager entities;
    private final Outbox outbox;

    Suivi(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    public void publish(DossierId dossier, String type, Object data, String causationId) {
        outbox.append(
                Event.of("funding", type, dossier, nextRevision(dossier), data).causedBy(causationId));
    }

    private long nextRevision(DossierId dossier) {
        return (Long) entities.createNativeQuery("""
                        insert into suivi (dossier, revision) values (?1, 1)
                        on conflict (dossier) do update set revision = suivi.revision + 1
                        returning revision""", Long.class)
                .setParameter(1, dossier.value())
                .getSingleResult();
    }
}
