package fr.relais.convention.projet;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The partner gives up a projet it has not filed, which leaves room for another (ASM-CONV-33). */
@ApplicationScoped
public class WithdrawProjet {

    private final Projets projets;
    private final Clock clock;

    WithdrawProjet(Projets projets, Clock clock) {
        this.projets = projets;
        this.clock = clock;
    }

    @Transactional
    public Projet withdraw(UUID id, String motif, Acteur acteur, Revision lue) {
        Projet projet = projets.findForAct(id, lue);
        projet.withdraw(motif, new Trace(acteur.id(), clock.instant()));
        return projet;
    }
}
