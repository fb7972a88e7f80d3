package fr.relais.convention.coordination;

import static fr.relais.convention.gestionnaire.TypeJuridique.ASSOCIATION;
import static fr.relais.convention.gestionnaire.TypeJuridique.COMMUNE;
import static fr.relais.convention.gestionnaire.TypeJuridique.EPCI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.convention.RedactionCoordination;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.RefusalCode;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §12, CALC-11 and DL-10 with the figures of SEED 004: who may apply, for how long, and what renewal needs. */
class CoordinationRulesTest {

    private static final Set<TypeJuridique> VAUCLUSE = Set.of(ASSOCIATION, COMMUNE, EPCI);
    private static final Set<TypeJuridique> MANCHE = Set.of(ASSOCIATION);
    private static final DossierId DOSSIER = DossierId.of("841-202400001");
    private static final Periode ANNEE_2024 = new Periode(day("2024-01-01"), day("2024-12-31"));

    @ParameterizedTest(name = "The {0}: {1} may apply, {2}")
    @CsvSource({
        "VAUCLUSE, ASSOCIATION, true",
        "VAUCLUSE, COMMUNE, true",
        "VAUCLUSE, MUTUELLE, false",
        "MANCHE, ASSOCIATION, true",
        "MANCHE, COMMUNE, false"
    })
    void eligible_types_are_those_of_the_call(String call, TypeJuridique type, boolean eligible) {
        Appel appel =
                appel(call.equals("VAUCLUSE") ? VAUCLUSE : MANCHE, ANNEE_2024, financement("25000.00", "1500.00"));

        if (eligible) {
            appel.requireOpenTo(type, day("2023-10-15"));
        } else {
            refused(CoordinationRefusal.TYPE_NON_ELIGIBLE, () -> appel.requireOpenTo(type, day("2023-10-15")));
        }
    }

    @ParameterizedTest(name = "On {0} one may apply: {1}")
    @CsvSource({"2023-10-01, false", "2023-10-02, true", "2023-11-17, true", "2023-11-18, false"})
    void open_from_the_first_to_the_last_day(LocalDate today, boolean open) {
        Appel appel = appel(VAUCLUSE, ANNEE_2024, financement("25000.00", "1500.00"));

        if (open) {
            appel.requireOpenTo(COMMUNE, today);
        } else {
            refused(CoordinationRefusal.APPEL_FERME, () -> appel.requireOpenTo(COMMUNE, today));
        }
    }

    @Test
    @DisplayName("SEED 004: a convention of one year, 01/01/2024 to 31/12/2024; one day more is refused")
    void one_year() {
        RedactionCoordination.requireOneYearAtMost(ANNEE_2024);
        refused(
                ConventionRefusal.DUREE_SUPERIEURE_1_AN,
                () -> RedactionCoordination.requireOneYearAtMost(new Periode(day("2024-01-01"), day("2025-01-01"))));
        refused(
                ConventionRefusal.DUREE_SUPERIEURE_1_AN,
                () -> appel(
                        VAUCLUSE,
                        new Periode(day("2024-01-01"), day("2025-01-01")),
                        financement("25000.00", "1500.00")));
    }

    @Test
    @DisplayName("CALC-11: the amounts are the call's, 25 000.00 and at most 1 500.00; none is negative")
    void amounts() {
        appel(VAUCLUSE, ANNEE_2024, financement("25000.00", "0.00"));
        refused(KitRefusal.MONTANT_INVALIDE, () -> appel(VAUCLUSE, ANNEE_2024, financement("0.00", "1500.00")));
        refused(KitRefusal.MONTANT_INVALIDE, () -> appel(VAUCLUSE, ANNEE_2024, financement("25000.00", "-0.01")));
        refused(
                KitRefusal.ETP_INVALIDE,
                () -> appel(
                        VAUCLUSE,
                        ANNEE_2024,
                        new Financement(Etp.ZERO, Montant.of("1.00"), Montant.ZERO, "Appel", day("2023-10-02"))));
    }

    @ParameterizedTest(name = "A convention that ends on {0}: renewal examined by {1}, passed on {2}: {3}")
    @CsvSource({
        "2024-12-31, 2024-11-30, 2024-11-30, false",
        "2024-12-31, 2024-11-30, 2024-12-01, true",
        "2025-06-30, 2025-11-30, 2025-07-01, false"
    })
    void renewal_by_the_30th_of_november(LocalDate fin, LocalDate echeance, LocalDate today, boolean passed) {
        Coordination coordination = signed(fin);

        assertThat(coordination.echeanceRenouvellement()).contains(echeance);
        assertThat(coordination.isEcheancePassed(today)).isEqualTo(passed);
    }

    @Test
    @DisplayName("DL-10: a renewed coordination has no date any more until it is signed again")
    void no_date_once_examined() {
        Coordination coordination = signed(day("2024-12-31"));
        coordination.handInBilan(day("2024-11-08"), "Bilan 2024", "Six rencontres", on("2024-11-08"));
        coordination.renew(day("2024-11-28"), "Bilan complet", on("2024-12-05"));

        assertThat(coordination.echeanceRenouvellement()).isEmpty();
        assertThat(coordination.isEcheancePassed(day("2024-12-05"))).isFalse();
        coordination.signed(new Periode(day("2025-01-01"), day("2025-12-31")), day("2024-12-20"), on("2024-12-20"));
        assertThat(coordination.echeanceRenouvellement()).contains(day("2025-11-30"));
    }

    @Test
    @DisplayName("SEED 004: no renewal without the bilan of the year, and nothing is noted of the attempt")
    void no_renewal_without_bilan() {
        Coordination coordination = signed(day("2024-12-31"));
        long revision = coordination.revision();

        refused(
                CoordinationRefusal.BILAN_ABSENT,
                () -> coordination.renew(day("2024-11-28"), "Oubli", on("2024-11-28")));
        assertThat(coordination.statut()).isEqualTo(StatutCoordination.CONVENTION_SIGNEE);
        assertThat(coordination.revision()).isEqualTo(revision);
    }

    @Test
    @DisplayName("The joint evaluation is noted with the bilan; said again, it replaces the first")
    void joint_evaluation() {
        Coordination coordination = signed(day("2024-12-31"));
        coordination.handInBilan(day("2024-11-08"), "Bilan 2024", "Six rencontres", on("2024-11-08"));
        coordination.evaluate(day("2024-11-20"), "À compléter", on("2024-11-20"));
        coordination.evaluate(day("2024-11-25"), "Favorable", on("2024-11-25"));

        assertThat(coordination.bilans())
                .containsExactly(new Bilan(
                        2024, day("2024-11-08"), "Bilan 2024", "Six rencontres", day("2024-11-25"), "Favorable"));
    }

    @Test
    @DisplayName("§3.10: one dossier, of the Caf of the call, opened once retained")
    void the_dossier() {
        Coordination coordination = candidature();
        refused(
                CoordinationRefusal.COORDINATION_ETAT_INCOMPATIBLE,
                () -> coordination.openDossier(DOSSIER, on("2023-12-05")));
        coordination.examine(true, day("2023-12-04"), "Expérience", on("2023-12-04"));
        refused(
                CoordinationRefusal.DOSSIER_HORS_CAF,
                () -> coordination.openDossier(DossierId.of("771-202400001"), on("2023-12-05")));
        coordination.openDossier(DOSSIER, on("2023-12-05"));

        refused(CoordinationRefusal.DOSSIER_DEJA_OUVERT, () -> coordination.openDossier(DOSSIER, on("2023-12-05")));
        assertThat(coordination.dossier()).contains(DOSSIER);
    }

    @Test
    @DisplayName("§3.10: « en cours » on the days of the signed convention only")
    void en_cours() {
        Coordination coordination = signed(day("2024-12-31"));

        assertThat(coordination.isEnCours(day("2023-12-31"))).isFalse();
        assertThat(coordination.isEnCours(day("2024-01-01"))).isTrue();
        assertThat(coordination.isEnCours(day("2024-12-31"))).isTrue();
        assertThat(coordination.isEnCours(day("2025-01-01"))).isFalse();
        coordination.close(day("2024-06-30"), "Abandon", on("2024-06-30"));
        assertThat(coordination.isEnCours(day("2024-07-01"))).isFalse();
    }

    private static Coordination signed(LocalDate fin) {
        Coordination coordination = candidature();
        coordination.examine(true, day("2023-12-04"), "Expérience", on("2023-12-04"));
        coordination.openDossier(DOSSIER, on("2023-12-05"));
        coordination.signed(new Periode(day("2024-01-01"), fin), day("2023-12-20"), on("2023-12-20"));
        return coordination;
    }

    private static Coordination candidature() {
        return Coordination.apply(
                UUID.randomUUID(),
                appel(VAUCLUSE, ANNEE_2024, financement("25000.00", "1500.00")),
                Siret.of("21770284400010"),
                "Deux relais",
                on("2023-10-15"));
    }

    private static Appel appel(Set<TypeJuridique> types, Periode annee, Financement financement) {
        return Appel.publish(
                UUID.randomUUID(),
                "841",
                new Appel.Contenu(
                        "Appel à candidatures",
                        "0.50 Equivalent Temps Plein",
                        types,
                        day("2023-10-02"),
                        day("2023-11-17"),
                        annee.debut(),
                        annee.fin(),
                        financement),
                "gestionnaire-conseil-84",
                Instant.EPOCH);
    }

    private static Financement financement(String montant, String plafond) {
        return new Financement(
                Etp.of("0.50"), Montant.of(montant), Montant.of(plafond), "Appel de 2023", day("2023-10-02"));
    }

    private static Auteur on(String today) {
        return new Auteur("quelqu-un", day(today), Instant.EPOCH);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void refused(RefusalCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
