package fr.relais.convention.coordination;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds calls for candidates: they are public. */
@ApplicationScoped
class Appels {

    private final EntityManager entities;

    Appels(EntityManager entities) {
        this.entities = entities;
    }

    Appel find(UUID id) {
        Appel appel = entities.find(Appel.class, id);
        if (appel == null) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Aucun appel à candidatures n'a l'identifiant " + id + ".");
        }
        return appel;
    }

    /** Those after the given id, in the order in which they were published. */
    List<Appel> after(UUID id, int limit) {
        return entities.createQuery("from Appel where id > ?1 order by id", Appel.class)
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultList();
    }

    long count() {
        return entities.createQuery("select count(a) from Appel a", Long.class).getSingleResult();
    }
}
