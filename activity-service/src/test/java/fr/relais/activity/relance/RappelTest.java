package fr.relais.activity.relance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.campagne.TypeDonnees;
import fr.relais.activity.suivi.Avancement;
import fr.relais.activity.suivi.UneDonnee;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** §7: which reminder is of which day, and what is pressing; deadline of 31 March 2023. */
class RappelTest {

    @ParameterizedTest(name = "{0} in Paris: {1}")
    @CsvSource({
        // 00:00 in Paris is 23:00 the day before at UTC in winter, 22:00 since 26 March.
        "2023-02-28T22:59:59Z, ",
        "2023-02-28T23:00:00Z, TRENTE_JOURS_AVANT",
        "2023-03-23T22:59:59Z, TRENTE_JOURS_AVANT",
        "2023-03-23T23:00:00Z, SEPT_JOURS_AVANT",
        "2023-03-31T21:59:59Z, SEPT_JOURS_AVANT",
        "2023-03-31T22:00:00Z, LENDEMAIN",
        "2023-04-30T21:59:59Z, LENDEMAIN",
        "2023-04-30T22:00:00Z, "
    })
    void the_reminder_of_a_day_and_none_out_of_the_60_days(Instant now, GenreRelance genre) {
        assertThat(GenreRelance.at(UneDonnee.MARCH_31, now)).isEqualTo(Optional.ofNullable(genre));
    }

    @ParameterizedTest
    @CsvSource({
        "Indian/Reunion, 2023-03-31T19:59:59Z, SEPT_JOURS_AVANT",
        "Indian/Reunion, 2023-03-31T20:00:00Z, LENDEMAIN",
        "America/Guadeloupe, 2023-04-01T03:59:59Z, SEPT_JOURS_AVANT",
        "America/Guadeloupe, 2023-04-01T04:00:00Z, LENDEMAIN"
    })
    void the_day_is_that_of_the_Caf(String zone, Instant now, GenreRelance genre) {
        Echeance there = new Echeance(Optional.empty(), UneDonnee.MARCH_31.limite(), ZoneId.of(zone));
        assertThat(GenreRelance.at(there, now)).contains(genre);
    }

    @ParameterizedTest
    @CsvSource({
        "A_FAIRE, 2023-02-28T12:00:00Z, ",
        "A_FAIRE, 2023-03-01T12:00:00Z, BIENTOT",
        "BROUILLON, 2023-03-31T21:59:59Z, BIENTOT",
        "BROUILLON, 2023-03-31T22:00:00Z, EN_RETARD",
        "A_FAIRE, 2030-01-01T00:00:00Z, EN_RETARD",
        "A_CORRIGER, 2023-01-01T12:00:00Z, A_CORRIGER",
        "A_CORRIGER, 2030-01-01T00:00:00Z, A_CORRIGER"
    })
    void what_the_partner_still_has_to_do(Avancement avancement, Instant now, Rappel.Urgence urgence) {
        assertThat(Rappel.of(UneDonnee.en(avancement), now).map(Rappel::urgence))
                .isEqualTo(Optional.ofNullable(urgence));
    }

    @ParameterizedTest
    @EnumSource(
            value = Avancement.class,
            names = {"COMPLET", "VALIDE", "REFUSE"})
    void nothing_is_to_do_of_what_was_handed_in(Avancement avancement) {
        assertThat(Rappel.of(UneDonnee.en(avancement), Instant.parse("2030-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(avancement.isAwaited()).isFalse();
    }

    @Test
    void DL_7_an_actualise_saved_without_campagne_is_never_pressing() {
        assertThat(Rappel.of(
                        UneDonnee.en(TypeDonnees.ACTUALISE, Avancement.BROUILLON, Optional.empty(), null),
                        Instant.parse("2030-01-01T00:00:00Z")))
                .isEmpty();
    }
}
