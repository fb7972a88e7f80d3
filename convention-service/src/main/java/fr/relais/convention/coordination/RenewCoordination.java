package fr.relais.convention.coordination;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf examines the renewal and grants it; another convention of one year may then be drafted (SEED 004, DL-10). */
@ApplicationScoped
public class RenewCoordination {

    private final Coordinations coordinations;
    private final Rows rows;
    private final Auteurs auteurs;

    RenewCoordination(Coordinations coordinations, Rows rows, Auteurs auteurs) {
        this.coordinations = coordinations;
        this.rows = rows;
        this.auteurs = auteurs;
    }

    @Transactional
    public Coordination renew(UUID id, Note note, Acteur acteur, Revision lue) {
        Coordination coordination = coordinations.findForAct(id, lue);
        coordination.renew(note.date(), note.texte(), auteurs.of(acteur));
        rows.flush();
        return coordination;
    }
}
