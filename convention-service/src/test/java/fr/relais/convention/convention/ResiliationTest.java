package fr.relais.convention.convention;

import static fr.relais.convention.ConventionRefusal.CONVENTION_RESILIEE;
import static fr.relais.convention.ConventionRefusal.DATE_INVALIDE;
import static fr.relais.convention.ConventionRefusal.ETAT_INCOMPATIBLE;
import static fr.relais.convention.ConventionRefusal.FIN_APRES_LA_CONVENTION;
import static fr.relais.convention.ConventionRefusal.HORS_PERIODE;
import static fr.relais.convention.ConventionRefusal.PREAVIS_TROP_COURT;
import static fr.relais.convention.convention.GenreResiliation.MISE_EN_DEMEURE;
import static fr.relais.convention.convention.GenreResiliation.PREAVIS;
import static fr.relais.convention.convention.Refuses.refused;
import static fr.relais.convention.convention.UneConvention.DIRECTRICE;
import static fr.relais.convention.convention.UneConvention.MAIRE;
import static fr.relais.convention.convention.UneConvention.REDACTRICE;
import static fr.relais.convention.convention.UneConvention.TODAY;
import static fr.relais.convention.convention.UneConvention.by;
import static fr.relais.convention.convention.UneConvention.ofCaf;
import static fr.relais.convention.convention.UneConvention.ofMeaux;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.convention.gestionnaire.TypeJuridique;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CONV-6: a party ends a convention early; today is 1 April 2022. */
class ResiliationTest {

    private static final DelaisResiliation DELAIS = new DelaisResiliation(3, 1);

    private final Convention convention = UneConvention.amended();

    @Test
    @DisplayName("The day of effect is the last day covered; the day after has no terms")
    void last_day() {
        assertThat(terminate(PREAVIS, "2022-04-01", "2023-06-30")).contains(TypeEvenement.CONVENTION_TERMINATED);

        assertThat(convention.instrument(0).statut()).isEqualTo(StatutInstrument.RESILIEE);
        assertThat(convention.revision()).isEqualTo(3);
        assertThat(Consolidation.periode(convention.signed()).fin()).isEqualTo("2023-06-30");
        assertThat(Consolidation.termesAu(LocalDate.of(2023, 6, 30), convention.signed())
                        .missions()
                        .missions())
                .containsExactly(Mission.GUICHET_UNIQUE);
        refused(HORS_PERIODE, () -> Consolidation.termesAu(LocalDate.of(2023, 7, 1), convention.signed()));
    }

    @ParameterizedTest(name = "{0} of {1}: from {2}")
    @CsvSource({
        "PREAVIS,         2022-04-01, 2022-07-01",
        "PREAVIS,         2021-11-30, 2022-02-28",
        "MISE_EN_DEMEURE, 2022-03-01, 2022-04-01",
        "MISE_EN_DEMEURE, 2022-01-31, 2022-02-28"
    })
    @DisplayName("Three months of notice, or one month without an answer, and not a day less")
    void delays(GenreResiliation genre, String date, LocalDate earliest) {
        String tooEarly = earliest.minusDays(1).toString();
        refused(PREAVIS_TROP_COURT, "/dateEffet", () -> terminate(genre, date, tooEarly));

        assertThat(terminate(genre, date, earliest.toString())).isPresent();
    }

    @Test
    @DisplayName("A demand that may still be answered ends nothing yet, whatever the day of effect")
    void demand_of_the_last_month() {
        refused(PREAVIS_TROP_COURT, "/date", () -> terminate(MISE_EN_DEMEURE, "2022-03-02", "2022-12-31"));
    }

    @Test
    @DisplayName("No notice of tomorrow, no effect outside the convention, nothing before it is signed, nothing twice")
    void impossible() {
        refused(DATE_INVALIDE, "/date", () -> terminate(PREAVIS, "2022-04-02", "2023-06-30"));
        refused(HORS_PERIODE, "/dateEffet", () -> terminate(PREAVIS, "2022-04-01", "2024-02-29"));
        refused(HORS_PERIODE, "/dateEffet", () -> terminate(PREAVIS, "2019-04-01", "2020-02-29"));
        refused(
                ETAT_INCOMPATIBLE,
                () -> UneConvention.drafted().terminate(asked(PREAVIS, "2022-04-01", "2023-06-30"), DELAIS, by(MAIRE)));

        terminate(PREAVIS, "2022-04-01", "2023-06-30");
        refused(ETAT_INCOMPATIBLE, () -> terminate(PREAVIS, "2022-04-01", "2023-06-30"));
    }

    @Test
    @DisplayName("ASM-CONV-43: until its end a convention may still be amended, but not prolonged, nor past its end")
    void avenants_of_a_terminated_convention() {
        terminate(PREAVIS, "2022-04-01", "2023-06-30");
        UnTexte avenant = UnTexte.avenant(Mission.ANALYSE_PRATIQUE).to("2023-06-30");

        refused(
                CONVENTION_RESILIEE,
                () -> draft(avenant.to("2025-02-27").about(Objet.PROLONGATION, Objet.MISSIONS_RENFORCEES), TODAY));
        refused(FIN_APRES_LA_CONVENTION, "/dateFin", () -> draft(avenant.to("2023-07-01"), TODAY));
        refused(CONVENTION_RESILIEE, () -> draft(avenant, LocalDate.of(2023, 7, 1)));

        draft(avenant, LocalDate.of(2023, 6, 30));
        convention.transmit(2, by(REDACTRICE, LocalDate.of(2023, 6, 30)));
        assertThat(sign(2, ofMeaux("2023-06-30"), LocalDate.of(2023, 6, 30))).isEmpty();
        refused(CONVENTION_RESILIEE, () -> sign(2, ofCaf("2023-06-30"), LocalDate.of(2023, 7, 1)));
        assertThat(sign(2, ofCaf("2023-06-30"), LocalDate.of(2023, 6, 30))).isPresent();
    }

    @Test
    @DisplayName("ASM-CONV-43: an avenant open when the convention is terminated is not signed if no day is left to it")
    void avenants_open_before() {
        draft(UnTexte.avenant(Mission.ANALYSE_PRATIQUE).from("2023-07-01"), TODAY);
        convention.transmit(2, by(REDACTRICE));
        terminate(PREAVIS, "2022-04-01", "2023-06-30");

        refused(CONVENTION_RESILIEE, () -> sign(2, ofCaf("2022-04-01"), TODAY));
        convention.withdraw(2, by(REDACTRICE));
    }

    @Test
    @DisplayName(
            "CONV-7, ASM-CONV-42: terminated while suspended, it stays so until it is lifted; it may be suspended again")
    void suspension() {
        convention.suspend(TODAY, "Contrôle", by(DIRECTRICE));
        terminate(PREAVIS, "2022-04-01", "2023-06-30");
        assertThat(convention.isSuspended()).isTrue();
        refused(ETAT_INCOMPATIBLE, () -> convention.suspend(TODAY, "Encore", by(DIRECTRICE)));

        assertThat(convention.resume(TODAY, "Pièces reçues", by(DIRECTRICE)))
                .contains(TypeEvenement.CONVENTION_RESUMED);
        assertThat(convention.isSuspended()).isFalse();
        refused(ETAT_INCOMPATIBLE, () -> convention.resume(TODAY, "Rien", by(DIRECTRICE)));

        assertThat(convention.suspend(TODAY, "Contrôle", by(DIRECTRICE))).contains(TypeEvenement.CONVENTION_SUSPENDED);
        assertThat(convention.instrument(0).statut()).isEqualTo(StatutInstrument.RESILIEE);
    }

    private Optional<TypeEvenement> terminate(GenreResiliation genre, String date, String dateEffet) {
        return convention.terminate(asked(genre, date, dateEffet), DELAIS, by(MAIRE));
    }

    private static Resiliation asked(GenreResiliation genre, String date, String dateEffet) {
        return new Resiliation(
                Partie.GESTIONNAIRE, genre, LocalDate.parse(date), LocalDate.parse(dateEffet), "Fermeture", null);
    }

    private void draft(UnTexte avenant, LocalDate day) {
        convention.draftAvenant(avenant.build(), by(REDACTRICE, day));
    }

    private Optional<TypeEvenement> sign(int rang, Signature signature, LocalDate day) {
        return convention.sign(
                rang, signature, TypeJuridique.COMMUNE, by(signature.preuve().enregistreePar(), day));
    }
}
