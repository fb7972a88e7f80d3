package fr.relais.convention.ctg;

import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.audit.Changements;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

/** Finds the bonus territoire of a dossier; for an act it is as its author read it, and alone to be acted upon. */
@ApplicationScoped
class BonusTerritoires {

    private final EntityManager entities;
    private final FindRelais findRelais;
    private final DossierLock lock;
    private final Changements changements;

    BonusTerritoires(EntityManager entities, FindRelais findRelais, DossierLock lock, Changements changements) {
        this.entities = entities;
        this.findRelais = findRelais;
        this.lock = lock;
        this.changements = changements;
    }

    /** Empty as long as no parameter was ever entered. */
    Optional<BonusTerritoire> find(DossierId dossier) {
        return Optional.ofNullable(entities.find(BonusTerritoire.class, dossier.value()));
    }

    /** At revision 0, and not yet stored, as long as no parameter was ever entered. */
    BonusTerritoire ofRelais(DossierId dossier) {
        findRelais.find(dossier);
        return find(dossier).orElseGet(() -> new BonusTerritoire(dossier));
    }

    BonusTerritoire findForAct(DossierId dossier, Revision lue) {
        lock.acquire(dossier);
        BonusTerritoire bonus = ofRelais(dossier);
        lue.require(
                bonus.revision(),
                () -> changements.since(
                        "bonus_territoire", Map.of("dossier", dossier.value()), "revision", lue.value()));
        return bonus;
    }
}
