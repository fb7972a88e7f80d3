package fr.relais.convention.projet;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The Caf records the evaluation at the end of the contractual period, which closes the projet (SEED 001). */
@ApplicationScoped
public class EvaluateProjet {

    private final Projets projets;
    private final Clock clock;

    EvaluateProjet(Projets projets, Clock clock) {
        this.projets = projets;
        this.clock = clock;
    }

    @Transactional
    public Projet evaluate(UUID id, String bilan, Acteur acteur, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.evaluate(bilan, LocalDate.now(clock), new Trace(acteur.id(), clock.instant()));
        return projet;
    }
}
