package fr.relais.convention.coordination;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf ends a coordination: not renewed, or given up before it was signed. */
@ApplicationScoped
public class CloseCoordination {

    private final Coordinations coordinations;
    private final Rows rows;
    private final Auteurs auteurs;

    CloseCoordination(Coordinations coordinations, Rows rows, Auteurs auteurs) {
        this.coordinations = coordinations;
        this.rows = rows;
        this.auteurs = auteurs;
    }

    @Transactional
    public Coordination close(UUID id, Note note, Acteur acteur, Revision lue) {
        Coordination coordination = coordinations.findForAct(id, lue);
        coordination.close(note.date(), note.texte(), auteurs.of(acteur));
        rows.flush();
        return coordination;
    }
}
