package fr.relais.activity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.guichet.Centralisation;
import fr.relais.activity.guichet.DemandesEnLigne;
import fr.relais.activity.guichet.FaitsGuichet;
import fr.relais.activity.guichet.Partenaire;
import fr.relais.activity.guichet.ReferencementLinf;
import fr.relais.activity.guichet.Suivi;
import fr.relais.activity.guichet.TypePartenaire;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** §6.1: each condition of the guichet unique, met and not met. */
class EvaluationGuichetTest {

    private static final Periode EN_2023 = new Periode(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    private static final Centralisation CENTRALISATION = new Centralisation(true, true, "Registre des demandes 2023");
    private static final DemandesEnLigne DEMANDES = new DemandesEnLigne(42, 42, 3, 15, "Export monenfant.fr");
    private static final Suivi SUIVI = new Suivi(120, 95, "Tableau de suivi 2023");
    private static final List<Partenaire> PARTENAIRES =
            List.of(new Partenaire(TypePartenaire.GESTIONNAIRE_EAJE, "Crèche des Cordeliers", null));

    @Test
    void a_relais_that_holds_every_condition_reaches_the_mission() {
        List<Critere> criteres = criteres(faits(linf("2021-09-01", "2022-01-01", null, true)));

        assertThat(EvaluationMission.isAtteint(criteres)).isTrue();
        assertThat(criteres)
                .extracting(Critere::regle)
                .containsExactly("GU-1", "GU-2", "GU-3", "GU-4", "GU-5", "GU-6", "GU-7", "GU-8", "GU-9");
        assertThat(Criteres.of(criteres, "GU-8").rempli()).isFalse();
        assertThat(Criteres.of(criteres, "GU-8").nature()).isEqualTo(NatureCritere.RECOMMANDE);
        assertThat(Criteres.of(criteres, "GU-9").nature()).isEqualTo(NatureCritere.FACULTATIF);
    }

    @Test
    void what_is_not_told_is_not_met() {
        assertThat(Criteres.manquants(criteres(FaitsGuichet.AUCUN)))
                .containsExactly("GU-1", "GU-2", "GU-3", "GU-4", "GU-5", "GU-6", "GU-7");
    }

    @ParameterizedTest(name = "families {0}, modes {1}, proof {2} → {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, true, Registre, true",
                "false, true, Registre, false",
                "true, false, Registre, false",
                "true, true, -, false"
            })
    void GU_1_all_families_all_modes_with_a_proof(boolean familles, boolean modes, String preuve, boolean met) {
        FaitsGuichet faits = new FaitsGuichet(
                new Centralisation(familles, modes, preuve),
                linf("2021-09-01", "2022-01-01", null, true),
                DEMANDES,
                SUIVI,
                PARTENAIRES,
                null,
                null);

        assertThat(Criteres.of(criteres(faits), "GU-1").rempli()).isEqualTo(met);
    }

    @ParameterizedTest(name = "referenced {0}, habilité from {1} to {2}, alone {3} → {4}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # referenced | from       | to         | alone | not met
            2021-09-01   | 2023-01-01 | -          | true  | -
            2023-12-31   | 2023-01-01 | -          | true  | -
            2024-01-01   | 2023-01-01 | -          | true  | GU-2
            -            | 2023-01-01 | -          | true  | GU-2
            2021-09-01   | 2023-01-02 | -          | true  | GU-3
            2021-09-01   | -          | -          | true  | GU-3
            2021-09-01   | 2023-01-01 | 2023-12-31 | true  | -
            2021-09-01   | 2023-01-01 | 2023-12-30 | true  | GU-3
            2021-09-01   | 2023-01-01 | -          | false | GU-4
            """)
    void GU_2_to_4_the_LINF(String referenced, String from, String to, boolean alone, String missing) {
        assertThat(Criteres.manquants(criteres(faits(linf(referenced, from, to, alone)))))
                .isEqualTo(Optional.ofNullable(missing).stream().toList());
    }

    @Test
    void OQ_9_the_habilitation_is_wanted_from_the_day_on_which_the_mission_starts() {
        FaitsGuichet faits = faits(linf("2021-09-01", "2023-07-01", null, true));
        Periode fromJuly = new Periode(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31));

        assertThat(Criteres.manquants(criteres(faits))).containsExactly("GU-3");
        assertThat(Criteres.manquants(EvaluationGuichet.criteres(faits, Optional.empty(), fromJuly)))
                .isEmpty();
    }

    @Test
    void GU_3_a_plain_reference_without_habilitation_is_not_enough() {
        assertThat(Criteres.manquants(criteres(faits(linf("2021-09-01", null, null, false)))))
                .containsExactly("GU-3", "GU-4");
    }

    @Test
    void what_the_Caf_found_of_the_LINF_prevails() {
        FaitsGuichet faits = faits(linf("2021-09-01", "2022-01-01", null, true));
        ReferencementLinf constat = linf("2021-09-01", "2022-01-01", null, false);
        List<Critere> criteres = EvaluationGuichet.criteres(faits, Optional.of(constat), EN_2023);

        assertThat(Criteres.manquants(criteres)).containsExactly("GU-4");
        assertThat(Criteres.of(criteres, "GU-4").retenues())
                .extracting(Preuve::libelle)
                .singleElement()
                .asString()
                .startsWith("Constat de la Caf");
    }

    @ParameterizedTest(name = "{1} answers to {0} requests, proof {2} → {3}")
    @CsvSource(
            nullValues = "-",
            value = {"42, 42, Export, true", "42, 41, Export, false", "42, 42, -, false", "0, 0, -, true"})
    void GU_5_every_request_has_its_answer_and_delays_are_only_told(int in, int out, String preuve, boolean met) {
        FaitsGuichet faits = new FaitsGuichet(
                CENTRALISATION,
                linf("2021-09-01", "2022-01-01", null, true),
                new DemandesEnLigne(in, out, 40, 90, preuve),
                SUIVI,
                PARTENAIRES,
                null,
                null);
        Critere critere = Criteres.of(criteres(faits), "GU-5");

        assertThat(critere.rempli()).isEqualTo(met);
        assertThat(critere.constate()).contains("%d réponse(s) pour %d demande(s)".formatted(out, in), "90 jour(s)");
    }

    @Test
    void GU_6_and_GU_7_need_their_evidence() {
        FaitsGuichet faits = new FaitsGuichet(
                CENTRALISATION,
                linf("2021-09-01", "2022-01-01", null, true),
                DEMANDES,
                new Suivi(120, 95, null),
                List.of(),
                true,
                true);

        assertThat(Criteres.manquants(criteres(faits))).containsExactly("GU-6", "GU-7");
    }

    private static FaitsGuichet faits(ReferencementLinf linf) {
        return new FaitsGuichet(CENTRALISATION, linf, DEMANDES, SUIVI, PARTENAIRES, false, null);
    }

    private static ReferencementLinf linf(String referenced, String from, String to, boolean alone) {
        return new ReferencementLinf(day(referenced), day(from), day(to), alone, "Fiche monenfant.fr");
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<Critere> criteres(FaitsGuichet faits) {
        return EvaluationGuichet.criteres(faits, Optional.empty(), EN_2023);
    }
}
