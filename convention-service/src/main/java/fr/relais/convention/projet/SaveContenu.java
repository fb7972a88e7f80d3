package fr.relais.convention.projet;

import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The partner saves the content it works on over the one it read. */
@ApplicationScoped
public class SaveContenu {

    private final Projets projets;

    SaveContenu(Projets projets) {
        this.projets = projets;
    }

    @Transactional
    public Projet save(UUID id, Contenu contenu, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.save(contenu);
        return projet;
    }
}
