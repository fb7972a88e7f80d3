package fr.relais.activity.guichet;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The relais tells what it did as guichet unique, over what it read. */
@ApplicationScoped
public class SaveGuichet {

    private final Guichets guichets;
    private final Clock clock;

    SaveGuichet(Guichets guichets, Clock clock) {
        this.guichets = guichets;
        this.clock = clock;
    }

    @Transactional
    public Guichet save(CleExercice annee, Revision lue, FaitsGuichet faits, Acteur acteur) {
        Guichet guichet = guichets.open(annee, lue);
        guichet.tell(faits, new Trace(acteur.id(), clock.instant()));
        return guichets.keep(guichet);
    }
}
