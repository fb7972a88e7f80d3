package fr.relais.activity.controle;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The controller sends the provisional report, which opens the contradictory phase. */
@ApplicationScoped
public class CommunicateRapport {

    private final Controles controles;
    private final DelaisControle delais;

    CommunicateRapport(Controles controles, DelaisControle delais) {
        this.controles = controles;
        this.delais = delais;
    }

    @Transactional
    public Controle communicate(UUID id, Revision lue, Acteur acteur) {
        Controle controle = controles.openToControl(id, lue, acteur);
        controle.communicate(delais.of(controle.cle().dossier()), controles.trace(acteur));
        return controles.keep(controle);
    }
}
