package fr.relais.activity.bilan;

import fr.relais.activity.Revision;
import fr.relais.activity.Trace;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The partner saves its answers; {@code revision} is what it read, when it cares. */
@ApplicationScoped
public class SaveBilan {

    private final Bilans bilans;
    private final Clock clock;

    SaveBilan(Bilans bilans, Clock clock) {
        this.bilans = bilans;
        this.clock = clock;
    }

    @Transactional
    public Bilan save(CleBilan cle, Questionnaire answers, Acteur acteur, Optional<Long> revision) {
        Bilan bilan = bilans.open(cle, acteur).bilan();
        Revision.require(revision, bilan.revision());
        bilan.save(answers, new Trace(acteur.id(), clock.instant()));
        return bilans.keep(bilan);
    }
}
