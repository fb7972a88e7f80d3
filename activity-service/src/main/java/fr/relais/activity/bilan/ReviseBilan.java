package fr.relais.activity.bilan;

import fr.relais.kit.event.Outbox;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A control reverses the verdict on the mission of the year, which publishes it again. */
@ApplicationScoped
public class ReviseBilan {

    private final Bilans bilans;
    private final Outbox outbox;
    private final Clock clock;

    ReviseBilan(Bilans bilans, Outbox outbox, Clock clock) {
        this.bilans = bilans;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public SituationBilan revise(CleBilan cle, Revision lue, Verdict verdict, Acteur acteur) {
        Bilans.Ouvert ouvert = bilans.openToDecide(cle, lue, acteur);
        BilanEvaluated evaluated = ouvert.bilan().revise(verdict, ouvert.engagement(), acteur, clock.instant());
        SituationBilan situation = bilans.keep(ouvert.bilan());
        outbox.append(evaluated.toEvent());
        return situation;
    }
}
