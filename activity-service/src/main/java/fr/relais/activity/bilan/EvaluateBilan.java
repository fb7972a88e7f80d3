package fr.relais.activity.bilan;

import fr.relais.kit.event.Outbox;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The Caf gives its verdict on the mission of the year, which publishes it. */
@ApplicationScoped
public class EvaluateBilan {

    private final Bilans bilans;
    private final Outbox outbox;
    private final Clock clock;

    EvaluateBilan(Bilans bilans, Outbox outbox, Clock clock) {
        this.bilans = bilans;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public SituationBilan evaluate(CleBilan cle, Revision lue, Verdict verdict, Acteur acteur) {
        Bilans.Ouvert ouvert = bilans.openToDecide(cle, lue, acteur);
        BilanEvaluated evaluated = ouvert.bilan().evaluate(verdict, ouvert.engagement(), acteur, clock.instant());
        SituationBilan situation = bilans.keep(ouvert.bilan());
        outbox.append(evaluated.toEvent());
        return situation;
    }
}
