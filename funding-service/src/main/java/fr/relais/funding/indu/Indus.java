package fr.relais.funding.indu;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;

/** Finds an indu of a dossier; for an act it is as its author read it, and alone to be acted upon in its dossier. */
@ApplicationScoped
class Indus {

    private final EntityManager entities;
    private final DossierLock lock;
    private final Changements changements;

    Indus(EntityManager entities, DossierLock lock, Changements changements) {
        this.entities = entities;
        this.lock = lock;
        this.changements = changements;
    }

    Indu find(DossierId dossier, UUID id) {
        return entities.createQuery("from Indu where id = ?1 and dossier = ?2", Indu.class)
                .setParameter(1, id)
                .setParameter(2, dossier)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        InduRefusal.INDU_INCONNU,
                        "L'indu " + id + " n'est pas connu pour le dossier " + dossier + "."));
    }

    /** A withholding is an act too: whoever read the indu before it reads it again. */
    Indu findForAct(DossierId dossier, UUID id, Revision lue) {
        lock.acquire(dossier);
        Indu indu = find(dossier, id);
        lue.require(indu.revision(), () -> changements.since("indu", Map.of("id", id), "revision", lue.value()));
        return indu;
    }
}
