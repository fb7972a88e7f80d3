package fr.relais.convention.linf;

import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.audit.Changements;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

/** Finds the referencing of a relais; for an act it is as its author read it, and alone to be acted upon in its dossier. */
@ApplicationScoped
class Linfs {

    private final EntityManager entities;
    private final FindRelais findRelais;
    private final DossierLock lock;
    private final Changements changements;

    Linfs(EntityManager entities, FindRelais findRelais, DossierLock lock, Changements changements) {
        this.entities = entities;
        this.findRelais = findRelais;
        this.lock = lock;
        this.changements = changements;
    }

    /** At revision 0, and not yet stored, as long as nothing happened to it. */
    Linf ofRelais(DossierId dossier) {
        findRelais.find(dossier);
        return Optional.ofNullable(entities.find(Linf.class, dossier.value())).orElseGet(() -> Linf.opened(dossier));
    }

    Linf findForAct(DossierId dossier, Revision lue) {
        lock.acquire(dossier);
        Linf linf = ofRelais(dossier);
        lue.require(
                linf.revision(),
                () -> changements.since("linf", Map.of("dossier", dossier.value()), "revision", lue.value()));
        return linf;
    }
}
