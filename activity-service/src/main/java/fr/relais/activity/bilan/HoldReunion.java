package fr.relais.activity.bilan;

import fr.relais.activity.Trace;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The Caf records the day of the meeting about an evaluated bilan (§3.5). */
@ApplicationScoped
public class HoldReunion {

    private final Bilans bilans;
    private final Clock clock;

    HoldReunion(Bilans bilans, Clock clock) {
        this.bilans = bilans;
        this.clock = clock;
    }

    @Transactional
    public SituationBilan hold(CleBilan cle, Revision lue, LocalDate day, Acteur acteur) {
        Bilan bilan = bilans.open(cle, lue).bilan();
        bilan.meet(day, new Trace(acteur.id(), clock.instant()));
        return bilans.keep(bilan);
    }
}
