package fr.relais.activity.controle;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The controller gives a contrôle up, with a reason (ASM-ACT-66). */
@ApplicationScoped
public class AbandonControle {

    private final Controles controles;

    AbandonControle(Controles controles) {
        this.controles = controles;
    }

    @Transactional
    public Controle abandon(UUID id, Revision lue, String motif, Acteur acteur) {
        Controle controle = controles.openToControl(id, lue, acteur);
        controle.abandon(motif, controles.trace(acteur));
        return controles.keep(controle);
    }
}
