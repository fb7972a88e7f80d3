package fr.relais.convention.convention;

import static fr.relais.convention.convention.Etat.A_VENIR;
import static fr.relais.convention.convention.Etat.ECHUE;
import static fr.relais.convention.convention.Etat.EN_PREPARATION;
import static fr.relais.convention.convention.Etat.EN_VIGUEUR;
import static fr.relais.convention.convention.Etat.RESILIEE;
import static fr.relais.convention.convention.Etat.SANS_SUITE;
import static fr.relais.convention.convention.Etat.SUSPENDUE;
import static fr.relais.convention.convention.UneConvention.DIRECTRICE;
import static fr.relais.convention.convention.UneConvention.MAIRE;
import static fr.relais.convention.convention.UneConvention.REDACTRICE;
import static fr.relais.convention.convention.UneConvention.TODAY;
import static fr.relais.convention.convention.UneConvention.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** §3.2: where a convention stands on a day is derived from its dates, up to the day. */
class EtatTest {

    @Test
    @DisplayName("Not signed: in preparation, or given up")
    void not_signed() {
        Convention convention = UneConvention.drafted();
        assertThat(on("2022-04-01", convention)).isEqualTo(EN_PREPARATION);

        convention.transmit(0, by(REDACTRICE));
        assertThat(on("2022-04-01", convention)).isEqualTo(EN_PREPARATION);

        convention.withdraw(0, by(REDACTRICE));
        assertThat(on("2022-04-01", convention)).isEqualTo(SANS_SUITE);

        Convention refused = UneConvention.drafted();
        refused.transmit(0, by(REDACTRICE));
        refused.refuse(0, new Refus(Partie.CAF, TODAY, "Non"), by(DIRECTRICE));
        assertThat(on("2022-04-01", refused)).isEqualTo(SANS_SUITE);
    }

    @Test
    @DisplayName("CONV-2: signed, it is to come, in force from its first day to its last, then expired")
    void signed() {
        Convention convention = UneConvention.takenOver();

        assertThat(on("2020-02-29", convention)).isEqualTo(A_VENIR);
        assertThat(on("2020-03-01", convention)).isEqualTo(EN_VIGUEUR);
        assertThat(on("2024-02-28", convention)).isEqualTo(EN_VIGUEUR);
        assertThat(on("2024-02-29", convention)).isEqualTo(ECHUE);
    }

    @Test
    @DisplayName("CONV-7: suspended from the day it says to the day before it is lifted")
    void suspended() {
        Convention convention = UneConvention.takenOver();
        convention.suspend(LocalDate.of(2022, 3, 10), "Contrôle", by(DIRECTRICE));
        assertThat(on("2022-04-01", convention)).isEqualTo(SUSPENDUE);
        assertThat(on("2024-02-29", convention)).isEqualTo(ECHUE);

        convention.resume(LocalDate.of(2022, 3, 20), "Pièces reçues", by(DIRECTRICE));
        assertThat(on("2022-03-09", convention)).isEqualTo(EN_VIGUEUR);
        assertThat(on("2022-03-10", convention)).isEqualTo(SUSPENDUE);
        assertThat(on("2022-03-19", convention)).isEqualTo(SUSPENDUE);
        assertThat(on("2022-03-20", convention)).isEqualTo(EN_VIGUEUR);
    }

    @Test
    @DisplayName("CONV-6: in force to the day of effect, terminated after it")
    void terminated() {
        Convention convention = UneConvention.takenOver();
        convention.terminate(
                new Resiliation(
                        Partie.GESTIONNAIRE,
                        GenreResiliation.PREAVIS,
                        TODAY,
                        LocalDate.of(2023, 6, 30),
                        "Fermeture",
                        null),
                new DelaisResiliation(3, 1),
                by(MAIRE));

        assertThat(on("2023-06-30", convention)).isEqualTo(EN_VIGUEUR);
        assertThat(on("2023-07-01", convention)).isEqualTo(RESILIEE);
    }

    private static Etat on(String day, Convention convention) {
        return Etat.au(LocalDate.parse(day), Connaissance.of(convention));
    }
}
