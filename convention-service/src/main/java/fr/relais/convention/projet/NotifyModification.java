package fr.relais.convention.projet;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The partner tells the Caf of a substantial modification of its validated projet (SEED 000 art. 1.3). */
@ApplicationScoped
public class NotifyModification {

    private final Projets projets;
    private final Clock clock;

    NotifyModification(Projets projets, Clock clock) {
        this.projets = projets;
        this.clock = clock;
    }

    @Transactional
    public Projet notify(UUID id, String motif, Acteur acteur, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.notifyModification(motif, new Trace(acteur.id(), clock.instant()));
        return projet;
    }
}
