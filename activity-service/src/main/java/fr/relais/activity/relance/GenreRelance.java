package fr.relais.activity.relance;

import fr.relais.activity.campagne.Echeance;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When the partner is reminded of a deadline: 30 days before, 7 days before, the day after; days are those of its Caf. */
enum GenreRelance {
    TRENTE_JOURS_AVANT,
    SEPT_JOURS_AVANT,
    LENDEMAIN;

    static final int DAYS_FIRST = 30;
    private static final int DAYS_SECOND = 7;

    /**
     * The reminder of this moment; one that could not leave on its day leaves later, as long as the next one has not come. A
     * deadline passed for more than 30 days is history (ASM-ACT-43).
     */
    static Optional<GenreRelance> at(Echeance echeance, Instant now) {
        long left = ChronoUnit.DAYS.between(echeance.jour(now), echeance.limite());
        if (left > DAYS_FIRST || left < -DAYS_FIRST) {
            return Optional.empty();
        }
        if (left > DAYS_SECOND) {
            return Optional.of(TRENTE_JOURS_AVANT);
        }
        return Optional.of(left >= 0 ? SEPT_JOURS_AVANT : LENDEMAIN);
    }
}
