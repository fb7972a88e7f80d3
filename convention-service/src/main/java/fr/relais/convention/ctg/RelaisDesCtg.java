package fr.relais.convention.ctg;

import fr.relais.convention.Pointers;
import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Decides whether a Ctg may name these relais, and lets nobody enter a bonus territoire for them meanwhile. */
@ApplicationScoped
class RelaisDesCtg {

    private final FindRelais findRelais;
    private final DossierLock lock;

    RelaisDesCtg(FindRelais findRelais, DossierLock lock) {
        this.findRelais = findRelais;
        this.lock = lock;
    }

    /** Each is registered, and one that the actor may know of. */
    void requireKnown(ContenuCtg contenu) {
        int place = 0;
        for (DossierId dossier : contenu.relais()) {
            Pointers.under("/relais/" + place, () -> findRelais.require(dossier));
            place++;
        }
    }

    void lock(Set<DossierId> dossiers) {
        ContenuCtg.sorted(dossiers).forEach(lock::acquire);
    }
}
