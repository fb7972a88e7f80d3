package fr.relais.convention.convention;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.event.DossierLock;
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

/**
 * Finds conventions; one found for an act is as its author read it, and alone to be acted upon in its dossier until the
 * transaction ends.
 */
@ApplicationScoped
class Conventions {

    private final EntityManager entities;
    private final DossierLock lock;
    private final Changements changements;

    Conventions(EntityManager entities, DossierLock lock, Changements changements) {
        this.entities = entities;
        this.lock = lock;
        this.changements = changements;
    }

    Convention find(UUID id) {
        return found(id, entities.find(Convention.class, id));
    }

    /**
     * The dossier is locked before the convention is read, so that the act sees what the previous one did. The version is
     * raised at once, whatever row the act then changes: to raise it as the transaction commits would be after the answer.
     */
    Convention findForAct(UUID id, Revision lue) {
        entities.createQuery("select dossier from Convention where id = ?1", DossierId.class)
                .setParameter(1, id)
                .getResultStream()
                .forEach(lock::acquire);
        Convention convention = find(id);
        lue.require(
                convention.version(), () -> changements.since("convention", Map.of("id", id), "version", lue.value()));
        entities.lock(convention, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return convention;
    }

    List<Convention> ofDossier(DossierId dossier) {
        return entities.createQuery("from Convention where dossier = ?1 order by id", Convention.class)
                .setParameter(1, dossier)
                .getResultList();
    }

    Succession successionOf(Convention convention) {
        return new Succession(ofDossier(convention.dossier()));
    }

    private static Convention found(UUID id, Convention convention) {
        if (convention == null) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Aucune convention n'a l'identifiant " + id + ".");
        }
        return convention;
    }
}
