package fr.relais.activity.bilan;

import fr.relais.activity.Trace;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The partner says that the bilan is complete (DECL-3); under the lock of the dossier, so that no reminder leaves meanwhile. */
@ApplicationScoped
public class CompleteBilan {

    private final Bilans bilans;
    private final DossierLock lock;
    private final Clock clock;

    CompleteBilan(Bilans bilans, DossierLock lock, Clock clock) {
        this.bilans = bilans;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    public SituationBilan complete(CleBilan cle, Revision lue, Acteur acteur) {
        lock.acquire(cle.dossier());
        Bilan bilan = bilans.open(cle, lue).bilan();
        bilan.complete(new Trace(acteur.id(), clock.instant()));
        return bilans.keep(bilan);
    }
}
