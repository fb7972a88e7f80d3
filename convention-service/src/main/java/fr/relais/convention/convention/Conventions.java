package fr.relais.convention.convention;

import fr.relais.kit.event.DossierLock;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds conventions; one found for an act is alone to be acted upon in its dossier until the transaction ends. */
@ApplicationScoped
class Conventions {

    private final EntityManager entities;
    private final DossierLock lock;

    Conventions(EntityManager entities, DossierLock lock) {
        this.entities = entities;
        this.lock = lock;
    }

    Convention find(UUID id) {
        return found(id, entities.find(Convention.class, id));
    }

    /** The dossier is locked before the convention is read, so that the act sees what the previous one did. */
    Convention findForAct(UUID id) {
        entities.createQuery("select dossier from Convention where id = ?1", DossierId.class)
                .setParameter(1, id)
                .getResultStream()
                .forEach(lock::acquire);
        return find(id);
    }

    List<Convention> ofDossier(DossierId dossier) {
        return entities.createQuery("from Convention where dossier = ?1 order by id", Convention.class)
                .setParameter(1, dossier)
                .getResultList();
    }

    private static Convention found(UUID id, Convention convention) {
        if (convention == null) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Aucune convention n'a l'identifiant " + id + ".");
        }
        return convention;
    }
}
