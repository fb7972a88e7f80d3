package fr.relais.activity.controle;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The controller announces the contrôle and its visit to the gestionnaire, whom it then shows. */
@ApplicationScoped
public class NotifyControle {

    private final Controles controles;
    private final DelaisControle delais;

    NotifyControle(Controles controles, DelaisControle delais) {
        this.controles = controles;
        this.delais = delais;
    }

    @Transactional
    public Controle notify(UUID id, Revision lue, Avis avis, Acteur acteur) {
        Controle controle = controles.openToControl(id, lue, acteur);
        controle.notify(avis, delais.of(controle.cle().dossier()), controles.trace(acteur));
        return controles.keep(controle);
    }
}
