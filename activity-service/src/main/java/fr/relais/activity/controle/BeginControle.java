package fr.relais.activity.controle;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The controller begins the visit, on the day announced or after (DL-11). */
@ApplicationScoped
public class BeginControle {

    private final Controles controles;

    BeginControle(Controles controles) {
        this.controles = controles;
    }

    @Transactional
    public Controle begin(UUID id, Revision lue, Acteur acteur) {
        Controle controle = controles.openToControl(id, lue, acteur);
        controle.begin(controles.trace(acteur));
        return controles.keep(controle);
    }
}
