package fr.relais.convention.projet;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The Caf gives a filed projet back to the partner, with the reason (SEED 001). */
@ApplicationScoped
public class RequestComplements {

    private final Projets projets;
    private final Clock clock;

    RequestComplements(Projets projets, Clock clock) {
        this.projets = projets;
        this.clock = clock;
    }

    @Transactional
    public Projet request(UUID id, String motif, Acteur acteur, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.requestComplements(motif, new Trace(acteur.id(), clock.instant()));
        return projet;
    }
}
