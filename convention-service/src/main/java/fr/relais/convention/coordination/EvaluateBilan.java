package fr.relais.convention.coordination;

import fr.relais.convention.Rows;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Caf records what it and the coordinateur said of the year together (SEED 004). */
@ApplicationScoped
public class EvaluateBilan {

    private final Coordinations coordinations;
    private final Rows rows;
    private final Auteurs auteurs;

    EvaluateBilan(Coordinations coordinations, Rows rows, Auteurs auteurs) {
        this.coordinations = coordinations;
        this.rows = rows;
        this.auteurs = auteurs;
    }

    @Transactional
    public Coordination evaluate(UUID id, Note note, Acteur acteur, Revision lue) {
        Coordination coordination = coordinations.findForAct(id, lue);
        coordination.evaluate(note.date(), note.texte(), auteurs.of(acteur));
        rows.flush();
        return coordination;
    }
}
