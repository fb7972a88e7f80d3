package fr.relais.activity.relance;

import fr.relais.activity.suivi.DonneeAttendue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Something the partner still has to do, and how pressing it is. */
public record Rappel(DonneeAttendue donnee, Urgence urgence) {

    /** Returned by the Caf, past its deadline, or due within 30 days. */
    public enum Urgence {
        A_CORRIGER,
        EN_RETARD,
        BIENTOT
    }

    /** None for what is done, refused, or due later than in 30 days. */
    static Optional<Rappel> of(DonneeAttendue donnee, Instant now) {
        return urgence(donnee, now).map(urgence -> new Rappel(donnee, urgence));
    }

    private static Optional<Urgence> urgence(DonneeAttendue donnee, Instant now) {
        return switch (donnee.avancement()) {
            case A_CORRIGER -> Optional.of(Urgence.A_CORRIGER);
            case A_FAIRE, BROUILLON ->
                donnee.isLate(now)
                        ? Optional.of(Urgence.EN_RETARD)
                        : Optional.of(Urgence.BIENTOT).filter(soon -> isSoon(donnee, now));
            case COMPLET, VALIDE, REFUSE -> Optional.empty();
        };
    }

    private static boolean isSoon(DonneeAttendue donnee, Instant now) {
        return donnee.echeance()
                .filter(due -> ChronoUnit.DAYS.between(due.jour(now), due.limite()) <= GenreRelance.DAYS_FIRST)
                .isPresent();
    }

    /** Its place in the list. */
    public String key() {
        return donnee.cle().dossier() + "/" + donnee.cle().type();
    }
}
