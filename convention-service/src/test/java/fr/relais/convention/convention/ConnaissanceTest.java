package fr.relais.convention.convention;

import static fr.relais.convention.ConventionRefusal.CONVENTION_NON_SIGNEE;
import static fr.relais.convention.ConventionRefusal.DATE_INVALIDE;
import static fr.relais.convention.convention.Mission.GUICHET_UNIQUE;
import static fr.relais.convention.convention.Refuses.refused;
import static fr.relais.convention.convention.UneConvention.DIRECTRICE;
import static fr.relais.convention.convention.UneConvention.MAIRE;
import static fr.relais.convention.convention.UneConvention.TODAY;
import static fr.relais.convention.convention.UneConvention.by;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.kit.problem.Changement.Cote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was known on a past day: Meaux, whose avenant of 2022 was recorded on 1 April 2022 and signed in March. */
class ConnaissanceTest {

    private static final LocalDate LATER = LocalDate.of(2023, 1, 1);

    private final Convention convention = UneConvention.amended();

    @Test
    @DisplayName("The avenant counts from the day its last signature was recorded, for the days before too")
    void avenant() {
        assertThat(missionsOf2022KnownOn("2022-03-31")).isEmpty();
        assertThat(missionsOf2022KnownOn("2022-04-01")).containsExactly(GUICHET_UNIQUE);
    }

    @Test
    @DisplayName(
            "ASM-CONV-45: what was taken over counts from the day it was signed, not from the day it was taken over")
    void taken_over() {
        assertThat(known("2020-09-25").accord().instruments()).hasSize(1);
        refused(CONVENTION_NON_SIGNEE, "/connuAu", () -> known("2020-09-24"));

        Convention both = UneConvention.reprise(UnTexte.ram(), UnTexte.avenant(GUICHET_UNIQUE))
                .takeOver(UneConvention.ID, by(DIRECTRICE));
        assertThat(Connaissance.of(both)
                        .knownOn(LocalDate.of(2022, 3, 14), LATER)
                        .accord()
                        .instruments())
                .hasSize(1);
        assertThat(Connaissance.of(both)
                        .knownOn(LocalDate.of(2022, 3, 15), LATER)
                        .accord()
                        .instruments())
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "A suspension, its end and a résiliation count from the day they were recorded, whatever day they tell of")
    void suspension_and_resiliation() {
        convention.suspend(LocalDate.of(2022, 3, 1), "Contrôle", by(DIRECTRICE, LocalDate.of(2022, 5, 2)));
        convention.resume(LocalDate.of(2022, 3, 20), "Pièces", by(DIRECTRICE, LocalDate.of(2022, 6, 2)));
        convention.terminate(
                new Resiliation(
                        Partie.GESTIONNAIRE,
                        GenreResiliation.PREAVIS,
                        TODAY,
                        LocalDate.of(2022, 7, 1),
                        "Fermeture",
                        null),
                new DelaisResiliation(3, 1),
                by(MAIRE, LocalDate.of(2022, 8, 2)));

        assertThat(known("2022-05-01").suspensions()).isEmpty();
        assertThat(known("2022-05-01").statut()).isEqualTo(StatutInstrument.SIGNEE);
        assertThat(known("2022-05-02").statut()).isEqualTo(StatutInstrument.SUSPENDUE);
        assertThat(known("2022-06-01").suspensions()).allMatch(Suspension::isOpen);
        assertThat(known("2022-06-02").suspensions()).noneMatch(Suspension::isOpen);
        assertThat(known("2022-08-01").statut()).isEqualTo(StatutInstrument.SIGNEE);
        assertThat(Consolidation.periode(known("2022-08-01").accord()).fin()).isEqualTo("2024-02-28");
        assertThat(known("2022-08-02").statut()).isEqualTo(StatutInstrument.RESILIEE);
        assertThat(Consolidation.periode(known("2022-08-02").accord()).fin()).isEqualTo("2022-07-01");
    }

    @Test
    @DisplayName("Nobody knows yet what will be known tomorrow")
    void tomorrow() {
        refused(DATE_INVALIDE, "/connuAu", () -> known(LATER.plusDays(1).toString()));
        assertThat(known(LATER.toString()).accord()).isEqualTo(convention.signed());
    }

    @Test
    @DisplayName("A day ends in Paris: in winter an hour before it ends in UTC, in summer two")
    void a_day_of_paris() {
        assertThat(recorded("2022-01-31T22:59:59Z").jour()).isEqualTo("2022-01-31");
        assertThat(recorded("2022-01-31T23:00:00Z").jour()).isEqualTo("2022-02-01");
        assertThat(recorded("2022-07-31T22:00:00Z").jour()).isEqualTo("2022-08-01");
    }

    private static Enregistrement recorded(String instant) {
        return new Enregistrement("quelqu-un", Cote.CAF, Instant.parse(instant));
    }

    private Connaissance known(String day) {
        return Connaissance.of(convention).knownOn(LocalDate.parse(day), LATER);
    }

    private Set<Mission> missionsOf2022KnownOn(String day) {
        return Consolidation.termesAu(LocalDate.of(2022, 2, 1), known(day).accord())
                .missions()
                .missions();
    }
}
