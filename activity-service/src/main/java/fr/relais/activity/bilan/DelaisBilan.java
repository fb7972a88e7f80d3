package fr.relais.activity.bilan;

import fr.relais.activity.campagne.Calendrier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What the calendar of the Caf makes of a bilan: whether it may be saved yet, and whether it is late (§7). */
@ApplicationScoped
class DelaisBilan {

    private final Calendrier calendrier;
    private final Clock clock;

    DelaisBilan(Calendrier calendrier, Clock clock) {
        this.calendrier = calendrier;
        this.clock = clock;
    }

    void requireOpen(CleBilan cle) {
        calendrier.requireOpen(cle.echeance());
    }

    SituationBilan of(Bilan bilan) {
        return SituationBilan.of(bilan, calendrier.of(bilan.cle().echeance()).echeance(), clock.instant());
    }
}
