package fr.relais.activity.promotion;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The Caf says whether an action fits the mission (PR-3). */
@ApplicationScoped
public class GiveAvis {

    private final Promotions promotions;
    private final Clock clock;

    GiveAvis(Promotions promotions, Clock clock) {
        this.promotions = promotions;
        this.clock = clock;
    }

    @Transactional
    public Action give(CleFait cle, Revision lue, boolean favorable, String motif, Acteur acteur) {
        Action action = promotions.action(cle, lue);
        action.judge(new Avis(favorable, motif, new Trace(acteur.id(), clock.instant())));
        return promotions.keep(action);
    }
}
