package fr.relais.convention.coordination;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf retains a candidature, one at most for a call, or does not, and says why. */
@ApplicationScoped
public class ExamineCandidature {

    private final Coordinations coordinations;
    private final Rows rows;
    private final Auteurs auteurs;

    ExamineCandidature(Coordinations coordinations, Rows rows, Auteurs auteurs) {
        this.coordinations = coordinations;
        this.rows = rows;
        this.auteurs = auteurs;
    }

    @Transactional
    public Coordination examine(UUID id, Decision decision, Acteur acteur, Revision lue) {
        Coordination coordination = coordinations.findForAct(id, lue);
        coordination.examine(decision.isRetained(), decision.date(), decision.motif(), auteurs.of(acteur));
        rows.flush();
        return coordination;
    }
}
