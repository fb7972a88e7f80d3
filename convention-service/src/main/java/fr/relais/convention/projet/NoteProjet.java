package fr.relais.convention.projet;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The CCDAS notes its accompaniment of a projet, or its opinion on what was filed (§12). */
@ApplicationScoped
public class NoteProjet {

    private final Projets projets;
    private final Clock clock;

    NoteProjet(Projets projets, Clock clock) {
        this.projets = projets;
        this.clock = clock;
    }

    @Transactional
    public Projet note(UUID id, NatureNote nature, String texte, Acteur acteur, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.note(nature.acte(), texte, new Trace(acteur.id(), clock.instant()));
        return projet;
    }
}
