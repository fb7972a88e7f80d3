package fr.relais.activity.controle;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The controller writes the provisional report, over the one before as long as it has not been sent. */
@ApplicationScoped
public class WriteRapport {

    private final Controles controles;

    WriteRapport(Controles controles) {
        this.controles = controles;
    }

    @Transactional
    public Controle write(UUID id, Revision lue, String synthese, List<Constat> constats, Acteur acteur) {
        Controle controle = controles.openToControl(id, lue, acteur);
        controle.report(synthese, constats, controles.trace(acteur));
        return controles.keep(controle);
    }
}
