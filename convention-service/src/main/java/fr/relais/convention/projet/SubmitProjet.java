package fr.relais.convention.projet;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The partner files its projet, complete, for the Caf to instruct (§3.1). */
@ApplicationScoped
public class SubmitProjet {

    private final Projets projets;
    private final Clock clock;

    SubmitProjet(Projets projets, Clock clock) {
        this.projets = projets;
        this.clock = clock;
    }

    @Transactional
    public Projet submit(UUID id, Acteur acteur, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.submit(new Trace(acteur.id(), clock.instant()));
        return projet;
    }
}
