package fr.relais.convention.projet;

import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf says which of its agents accompanies a projet (§12). */
@ApplicationScoped
public class AssignReferent {

    private final Projets projets;

    AssignReferent(Projets projets) {
        this.projets = projets;
    }

    @Transactional
    public Projet assign(UUID id, String referent, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.assign(referent);
        return projet;
    }
}
