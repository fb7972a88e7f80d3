package fr.relais.convention.projet;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds projets; one found for an act is as its author read it, and its dossier waits until the transaction ends. */
@ApplicationScoped
class Projets {

    private final EntityManager entities;
    private final DossierLock lock;
    private final Changements changements;

    Projets(EntityManager entities, DossierLock lock, Changements changements) {
        this.entities = entities;
        this.lock = lock;
        this.changements = changements;
    }

    Projet find(UUID id) {
        Projet projet = entities.find(Projet.class, id);
        if (projet == null) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Aucun projet n'a l'identifiant " + id + ".");
        }
        return projet;
    }

    /** The dossier is locked before the projet is read, so that the act sees what the previous one did. */
    Projet findForAct(UUID id, Revision lue) {
        entities.createQuery("select dossier from Projet where id = ?1", DossierId.class)
                .setParameter(1, id)
                .getResultStream()
                .forEach(lock::acquire);
        Projet projet = find(id);
        lue.require(projet.version(), () -> changements.since("projet", Map.of("id", id), "version", lue.value()));
        return projet;
    }

    List<Projet> ofDossier(DossierId dossier) {
        return entities.createQuery("from Projet where dossier = ?1 order by id", Projet.class)
                .setParameter(1, dossier)
                .getResultList();
    }
}
