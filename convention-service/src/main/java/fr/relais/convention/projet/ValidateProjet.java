package fr.relais.convention.projet;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The Caf records that the right authority validated what was filed (PRJ-1); never by who filed it (ACT-2). */
@ApplicationScoped
public class ValidateProjet {

    private final Projets projets;
    private final Clock clock;

    ValidateProjet(Projets projets, Clock clock) {
        this.projets = projets;
        this.clock = clock;
    }

    @Transactional
    public Projet validate(UUID id, DecisionAutorite decision, Acteur acteur, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.validate(decision, LocalDate.now(clock), new Trace(acteur.id(), clock.instant()));
        return projet;
    }
}
