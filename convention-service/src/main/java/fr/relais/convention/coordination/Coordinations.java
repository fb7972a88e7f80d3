package fr.relais.convention.coordination;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds coordinations; one found for an act is as its author read it, and locked until the transaction ends. */
@ApplicationScoped
class Coordinations {

    private final EntityManager entities;
    private final Changements changements;

    Coordinations(EntityManager entities, Changements changements) {
        this.entities = entities;
        this.changements = changements;
    }

    Coordination find(UUID id) {
        return found(id, entities.find(Coordination.class, id));
    }

    Coordination findForAct(UUID id, Revision lue) {
        Coordination coordination = locked(id);
        lue.require(
                coordination.revision(),
                () -> changements.since("coordination", Map.of("id", id), "revision", lue.value()));
        return coordination;
    }

    Coordination locked(UUID id) {
        return found(id, entities.find(Coordination.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Coordination ofDossier(DossierId dossier) {
        return entities.createQuery("from Coordination where dossier = ?1", Coordination.class)
                .setParameter(1, dossier)
                .getSingleResult();
    }

    /** Those that the actor may know of, in the order in which they were applied for. */
    List<Coordination> after(UUID id, int limit) {
        return entities.createQuery("from Coordination where id > ?1 order by id", Coordination.class)
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultList();
    }

    long count() {
        return entities.createQuery("select count(c) from Coordination c", Long.class)
                .getSingleResult();
    }

    private static Coordination found(UUID id, Coordination coordination) {
        if (coordination == null) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Aucune coordination n'a l'identifiant " + id + ".");
        }
        return coordination;
    }
}
