package fr.relais.activity.campagne;

import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** What a campagne gathers, and its deadline where the Caf has set none: 31 March of the year, or of the next one (DL-5 to DL-7). */
public enum TypeDonnees {
    PREVISIONNEL,
    ACTUALISE,
    REEL,
    BILAN;

    private static final MonthDay JOUR_PAR_DEFAUT = MonthDay.of(3, 31);

    /** None for an actualisé: it is asked for only where a Caf has a campagne for it (DL-7, DECL-4). */
    Optional<LocalDate> limiteParDefaut(Exercice exercice) {
        return switch (this) {
            case PREVISIONNEL -> Optional.of(JOUR_PAR_DEFAUT.atYear(exercice.annee()));
            case REEL, BILAN -> Optional.of(JOUR_PAR_DEFAUT.atYear(exercice.annee() + 1));
            case ACTUALISE -> Optional.empty();
        };
    }
}
