package fr.relais.activity.promotion;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The relais tells which strategy it follows in a year, over the one it read. */
@ApplicationScoped
public class SaveStrategie {

    private final Promotions promotions;
    private final Clock clock;

    SaveStrategie(Promotions promotions, Clock clock) {
        this.promotions = promotions;
        this.clock = clock;
    }

    @Transactional
    public StrategieSuivie save(CleExercice annee, Revision lue, Strategie told, Acteur acteur) {
        StrategieSuivie strategie = promotions.strategie(annee, lue);
        strategie.tell(told, new Trace(acteur.id(), clock.instant()));
        return promotions.keep(strategie);
    }
}
