package fr.relais.convention.projet;

import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The partner keeps its COPIL, its partners and what it follows; no act depends on them (§12). */
@ApplicationScoped
public class KeepRegistres {

    private final Projets projets;

    KeepRegistres(Projets projets) {
        this.projets = projets;
    }

    @Transactional
    public Projet keep(UUID id, Registres registres, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.keep(registres);
        return projet;
    }
}
