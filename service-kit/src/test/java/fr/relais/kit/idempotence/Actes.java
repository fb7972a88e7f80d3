package fr.relais.kit.idempotence;

import fr.relais.kit.event.Event;
import fr.relais.kit.event.Ids;
import fr.relais.kit.event.Outbox;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The use case of the tests: one row, one event, and then whatever accident was asked for. */
@ApplicationScoped
class Actes {

    static final DossierId DOSSIER = DossierId.of("771-201800999");

    private final EntityManager entities;
    private final Outbox outbox;
    private final Accidents accidents;

    Actes(EntityManager entities, Outbox outbox, Accidents accidents) {
        this.entities = entities;
        this.outbox = outbox;
        this.accidents = accidents;
    }

    @Transactional
    UUID act(String nom) {
        UUID id = Ids.newId();
        entities.createNativeQuery("insert into acte (id, nom) values (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, nom)
                .executeUpdate();
        outbox.append(Event.of("Acte", "fr.relais.ActeFait.v1", DOSSIER, 1, Map.of("nom", nom)));
        accidents.happen();
        return id;
    }

    @Transactional
    long count(String nom) {
        return count("select count(*) from acte where nom = ?1", nom);
    }

    @Transactional
    long events(String nom) {
        return count("select count(*) from outbox where cast(payload as jsonb) ->> 'nom' = ?1", nom);
    }

    @Transactional
    long kept(String key) {
        return count("select count(*) from idempotence where cle = ?1", key);
    }

    private long count(String sql, String value) {
        return (Long) entities.createNativeQuery(sql, Long.class)
                .setParameter(1, value)
                .getSingleResult();
    }
}
