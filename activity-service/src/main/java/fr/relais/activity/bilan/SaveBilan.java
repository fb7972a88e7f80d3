package fr.relais.activity.bilan;

import fr.relais.activity.Trace;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The partner saves its answers over those it read. */
@ApplicationScoped
public class SaveBilan {

    private final Bilans bilans;
    private final Clock clock;

    SaveBilan(Bilans bilans, Clock clock) {
        this.bilans = bilans;
        this.clock = clock;
    }

    @Transactional
    public SituationBilan save(CleBilan cle, Revision lue, Questionnaire answers, Acteur acteur) {
        Bilan bilan = bilans.openToSave(cle, lue).bilan();
        bilan.save(answers, new Trace(acteur.id(), clock.instant()));
        return bilans.keep(bilan);
    }
}
