package fr.relais.convention.projet;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The Caf records that the right authority refused what was filed, and why (§3.1). */
@ApplicationScoped
public class RefuseProjet {

    private final Projets projets;
    private final Clock clock;

    RefuseProjet(Projets projets, Clock clock) {
        this.projets = projets;
        this.clock = clock;
    }

    @Transactional
    public Projet refuse(UUID id, DecisionAutorite decision, String motif, Acteur acteur, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.refuse(decision, motif, LocalDate.now(clock), new Trace(acteur.id(), clock.instant()));
        return projet;
    }
}
