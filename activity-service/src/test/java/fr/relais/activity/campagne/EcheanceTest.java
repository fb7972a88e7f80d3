package fr.relais.activity.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.relais.activity.Trace;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §7, DL-5 to DL-7, DL-9: when something is due, to the second, at each Caf. */
class EcheanceTest {

    private static final Trace TRACE = new Trace("gestionnaire-conseil-77", Instant.parse("2022-12-01T10:00:00Z"));

    @ParameterizedTest(name = "Caf {0}, 31 March 2023: {1} in time, {2} late")
    @CsvSource({
        // Paris is at +2 since the night of 25 March.
        "771, 2023-03-31T21:59:59.999Z, 2023-03-31T22:00:00Z",
        // La Réunion, +4.
        "974, 2023-03-31T19:59:59.999Z, 2023-03-31T20:00:00Z",
        // Guadeloupe, Martinique, -4; Guyane, -3; Mayotte, +3.
        "971, 2023-04-01T03:59:59.999Z, 2023-04-01T04:00:00Z",
        "972, 2023-04-01T03:59:59.999Z, 2023-04-01T04:00:00Z",
        "973, 2023-04-01T02:59:59.999Z, 2023-04-01T03:00:00Z",
        "976, 2023-03-31T20:59:59.999Z, 2023-03-31T21:00:00Z"
    })
    void DL_5_the_day_of_the_deadline_is_in_time_until_its_last_second_at_the_Caf(
            String caf, Instant last, Instant late) {
        Echeance echeance = due(caf, TypeDonnees.PREVISIONNEL, 2023).orElseThrow();

        assertThat(echeance.isLateAt(last)).isFalse();
        assertThat(echeance.isLateAt(late)).isTrue();
    }

    @ParameterizedTest(name = "Caf {0}, opens 2 January 2023: {1} too early, {2} open")
    @CsvSource({
        "771, 2023-01-01T22:59:59.999Z, 2023-01-01T23:00:00Z",
        "974, 2023-01-01T19:59:59.999Z, 2023-01-01T20:00:00Z",
        "971, 2023-01-02T03:59:59.999Z, 2023-01-02T04:00:00Z"
    })
    void a_campagne_opens_with_the_first_second_of_its_day_at_the_Caf(String caf, Instant early, Instant open) {
        Campagne campagne = campagne(caf, TypeDonnees.PREVISIONNEL, 2023);
        campagne.fix(dates("2023-01-02", "2023-02-13"), TRACE);

        assertThat(campagne.echeance().orElseThrow().isOpenAt(early)).isFalse();
        assertThat(campagne.echeance().orElseThrow().isOpenAt(open)).isTrue();
    }

    @Test
    void DL_5_DL_6_DL_7_by_default_31_March_and_nothing_of_an_actualise() {
        assertThat(due("771", TypeDonnees.PREVISIONNEL, 2023).map(Echeance::limite))
                .contains(LocalDate.of(2023, 3, 31));
        assertThat(due("771", TypeDonnees.REEL, 2022).map(Echeance::limite)).contains(LocalDate.of(2023, 3, 31));
        assertThat(due("771", TypeDonnees.BILAN, 2022).map(Echeance::limite)).contains(LocalDate.of(2023, 3, 31));
        assertThat(due("771", TypeDonnees.ACTUALISE, 2022)).isEmpty();
        assertThat(due("771", TypeDonnees.REEL, 2022).orElseThrow().isOpenAt(Instant.EPOCH))
                .as("without a campagne, open since ever (ASM-ACT-35)")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-15, 2022-12-14, CAMPAGNE_INVERSEE",
        "2021-12-31, 2023-02-13, CAMPAGNE_HORS_EXERCICE",
        "2022-12-15, 2025-01-01, CAMPAGNE_HORS_EXERCICE"
    })
    void DL_9_a_campagne_that_cannot_be_is_refused(String ouverture, String limite, CampagneRefusal code) {
        Campagne campagne = campagne("801", TypeDonnees.PREVISIONNEL, 2023);

        assertThat(refusal(() -> campagne.fix(dates(ouverture, limite), TRACE))).isEqualTo(code);
        assertThat(campagne.fixee()).isEmpty();
        assertThat(campagne.echeance().map(Echeance::limite)).contains(LocalDate.of(2023, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2022-01-01", "2022-01-01, 2024-12-31", "2024-12-31, 2024-12-31"})
    void DL_9_from_the_year_before_to_the_forclusion_a_day_is_enough(String ouverture, String limite) {
        assertThatCode(() -> campagne("801", TypeDonnees.PREVISIONNEL, 2023).fix(dates(ouverture, limite), TRACE))
                .doesNotThrowAnyException();
    }

    @Test
    void an_extension_moves_the_deadline_on_and_never_back() {
        CleEcheance cle = new CleEcheance(new DossierId("771-201800145"), new Exercice(2023), TypeDonnees.PREVISIONNEL);
        Campagne campagne = campagne("771", TypeDonnees.PREVISIONNEL, 2023);
        Echeance march = campagne.echeance().orElseThrow();
        ReportEcheance report = new ReportEcheance(cle);

        assertThat(refusal(() -> report.grant(LocalDate.of(2023, 3, 31), "Non.", march, TRACE)))
                .isEqualTo(CampagneRefusal.REPORT_SANS_EFFET);
        assertThat(refusal(() -> report.grant(LocalDate.of(2025, 1, 1), "Non.", march, TRACE)))
                .isEqualTo(CampagneRefusal.CAMPAGNE_HORS_EXERCICE);
        report.grant(LocalDate.of(2023, 4, 28), "Remplacement.", march, TRACE);
        assertThat(limit(cle, campagne, report)).contains(LocalDate.of(2023, 4, 28));

        campagne.fix(dates("2023-01-02", "2023-06-30"), TRACE);
        assertThat(limit(cle, campagne, report))
                .as("the campagne itself went further")
                .contains(LocalDate.of(2023, 6, 30));
    }

    private static Optional<LocalDate> limit(CleEcheance cle, Campagne campagne, ReportEcheance report) {
        return EcheanceDossier.of(cle, campagne, Optional.of(report)).echeance().map(Echeance::limite);
    }

    private static Optional<Echeance> due(String caf, TypeDonnees type, int exercice) {
        return campagne(caf, type, exercice).echeance();
    }

    private static Campagne campagne(String caf, TypeDonnees type, int exercice) {
        return new Campagne(new CleCampagne(caf, new Exercice(exercice), type));
    }

    private static DatesCampagne dates(String ouverture, String limite) {
        return new DatesCampagne(LocalDate.parse(ouverture), LocalDate.parse(limite));
    }

    private static Object refusal(Runnable act) {
        return catchThrowableOfType(Refused.class, act::run).code();
    }
}
