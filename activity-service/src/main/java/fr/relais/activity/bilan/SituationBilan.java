package fr.relais.activity.bilan;

import fr.relais.activity.campagne.Echeance;
import java.time.Instant;
import java.util.Optional;

/** A bilan as one reads it: with when it is due, and whether it is or was late (§7). */
public record SituationBilan(Bilan bilan, Optional<Echeance> echeance, boolean enRetard) {

    static SituationBilan of(Bilan bilan, Optional<Echeance> echeance, Instant now) {
        return new SituationBilan(
                bilan, echeance, echeance.map(due -> bilan.isLate(due, now)).orElse(false));
    }
}
