package fr.relais.activity.evaluation;

import static fr.relais.activity.evaluation.UnRegistre.AM;
import static fr.relais.activity.evaluation.UnRegistre.ENGAGEMENT;
import static fr.relais.activity.evaluation.UnRegistre.SEUILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.relais.activity.analyse.FaitsParticipant;
import fr.relais.activity.analyse.Heures;
import fr.relais.activity.analyse.Metier;
import fr.relais.activity.analyse.Presence;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** §6.2: every example of the rule book, and both sides of each of its figures. */
class EvaluationAnalyseTest {

    @ParameterizedTest(name = "{0} groups × {1} sessions × {3} h, {2} AM each → {4} sessions, {5} AM: {6}")
    @CsvSource(textBlock = """
            # groups | sessions | AM | hours | sessions counted | AM counted | met
            2,         3,         4,   2.00,   6,                 8,           true
            1,         6,         16,  2.00,   0,                 0,           false
            1,         6,         15,  2.00,   6,                 15,          true
            1,         5,         8,   2.00,   5,                 8,           false
            1,         6,         8,   1.00,   6,                 8,           true
            1,         6,         7,   1.00,   6,                 7,           false
            2,         2,         4,   6.00,   4,                 0,           false
            """)
    void the_examples(ArgumentsAccessor line) {
        UnRegistre registre =
                UnRegistre.deGroupes(line.getInteger(0), line.getInteger(1), line.getInteger(2), line.getString(3));

        assertThat(registre.critere("AP-I2").retenues()).hasSize(line.getInteger(4));
        assertThat(registre.critere("AP-I1").retenues()).hasSize(line.getInteger(5));
        assertThat(registre.isAtteint()).isEqualTo(line.getBoolean(6));
    }

    @Test
    void AP_6_one_AM_who_misses_one_of_three_sessions_is_not_counted_and_seven_are_not_enough() {
        UnRegistre registre = UnRegistre.atteint().absent(0, 2);

        assertThat(registre.isAtteint()).isFalse();
        assertThat(registre.critere("AP-I1").retenues()).hasSize(7);
        assertThat(registre.critere("AP-6").ecartees()).singleElement().satisfies(one -> {
            assertThat(one.preuve().libelle()).contains("2 séance(s), 4.00 h");
            assertThat(one.preuve().id()).isEqualTo(new UUID(1, 1));
        });
    }

    @ParameterizedTest(name = "{0} + {1} + {2} h → {3}")
    @CsvSource({"2.00, 2.00, 2.00, true", "2.00, 2.00, 1.99, false", "0.01, 0.01, 5.98, true", "0.01, 0.01, 5.97, false"
    })
    void AP_6_six_hours_count_and_5_99_do_not(String first, String second, String third, boolean counted) {
        UnRegistre registre = new UnRegistre();
        UUID am = registre.inscrit(AM);
        int mois = 2;
        for (String hours : new String[] {first, second, third}) {
            registre.seance(UnRegistre.seance(mois++, "A", hours, List.of(am)));
        }

        assertThat(registre.critere("AP-I1").retenues()).hasSize(counted ? 1 : 0);
        assertThat(registre.critere("AP-6").rempli()).isEqualTo(counted);
    }

    @ParameterizedTest(name = "{0} attendances of {1} h → {2}")
    @CsvSource({"3, 2.00, true", "2, 3.00, false", "2, 12.00, false"})
    void AP_6_three_attendances_count_and_two_do_not_whatever_the_hours(int times, String hours, boolean counted) {
        UnRegistre registre = UnRegistre.deGroupes(1, times, 1, hours);

        assertThat(registre.critere("AP-I1").retenues()).hasSize(counted ? 1 : 0);
    }

    @Test
    void OQ_6_when_the_minima_are_not_strict_an_AM_below_them_is_told_and_counted() {
        UnRegistre registre = UnRegistre.atteint().absent(0, 2);
        List<Critere> criteres = EvaluationAnalyse.criteres(registre.registre(), SEUILS.avecMinimaStricts(false));

        assertThat(EvaluationMission.isAtteint(criteres)).isTrue();
        assertThat(Criteres.of(criteres, "AP-6").rempli()).isFalse();
    }

    @ParameterizedTest(name = "{0} professionals → {1}")
    @CsvSource({"15, true", "16, false"})
    void AP_4_the_others_present_count_in_the_group(int group, boolean counted) {
        UnRegistre registre = UnRegistre.atteint().changeSeance(0, faits -> UnRegistre.avecAutres(faits, group - 4));

        assertThat(registre.critere("AP-4").rempli()).isEqualTo(counted);
        assertThat(registre.isAtteint()).isEqualTo(counted);
    }

    @ParameterizedTest(name = "committed on {0} → {1}")
    @CsvSource(
            nullValues = "-",
            value = {"2023-02-15, true", "2023-02-16, false", "-, false"})
    void AP_5_an_attendance_before_the_commitment_is_not_counted(LocalDate engagement, boolean counted) {
        UnRegistre registre = UnRegistre.atteint()
                .changeParticipant(0, faits -> new FaitsParticipant(Metier.AM, true, false, engagement));

        assertThat(registre.critere("AP-5").rempli()).isEqualTo(counted);
        assertThat(registre.isAtteint()).isEqualTo(counted);
    }

    @Test
    void AP_8_a_garde_d_enfants_a_domicile_counts_in_the_group_and_not_in_the_indicator() {
        UnRegistre registre = UnRegistre.atteint()
                .changeParticipant(0, faits -> new FaitsParticipant(Metier.GAD, true, false, ENGAGEMENT));

        assertThat(registre.critere("AP-I1").retenues()).hasSize(7);
        assertThat(registre.critere("AP-8").ecartees()).hasSize(1);
        assertThat(registre.seances.get(0).faits().professionnels()).isEqualTo(4);
    }

    @Test
    void AP_8_who_does_not_practise_is_not_counted() {
        UnRegistre registre = UnRegistre.atteint()
                .changeParticipant(0, faits -> new FaitsParticipant(Metier.AM, false, false, ENGAGEMENT));

        assertThat(registre.critere("AP-I1").retenues()).hasSize(7);
        assertThat(registre.critere("AP-8").ecartees()).hasSize(3);
    }

    @Test
    void AP_9_an_AM_counted_elsewhere_is_set_aside() {
        UnRegistre registre = UnRegistre.atteint()
                .changeParticipant(0, faits -> new FaitsParticipant(Metier.AM, true, true, ENGAGEMENT));

        assertThat(registre.critere("AP-I1").retenues()).hasSize(7);
        assertThat(registre.critere("AP-9").ecartees()).hasSize(1);
    }

    @Test
    void every_rule_of_the_mission_is_a_critere() {
        assertThat(UnRegistre.atteint().criteres())
                .extracting(Critere::regle)
                .containsExactlyInAnyOrder(
                        "AP-I1", "AP-I2", "AP-1", "AP-2", "AP-3", "AP-4", "AP-5", "AP-6", "AP-7", "AP-8", "AP-9",
                        "AP-10", "AP-11", "AP-12");
        assertThat(UnRegistre.atteint().criteres()).allMatch(Critere::rempli);
    }

    @Test
    void an_empty_register_reaches_nothing() {
        assertThat(Criteres.manquants(new UnRegistre().criteres())).containsExactly("AP-I1", "AP-I2");
    }

    @Test
    void rules_6_4_there_is_no_figure_before_2022() {
        assertThat(Seuils.de(new Exercice(2022)).seances()).isEqualTo(6);
        assertThatIllegalArgumentException().isThrownBy(() -> Seuils.de(new Exercice(2021)));
    }

    @Test
    void one_attendance_of_all_the_hours_is_one_attendance() {
        UnRegistre registre = new UnRegistre();
        UUID am = registre.inscrit(AM);
        registre.seance(UnRegistre.avecPresences(
                UnRegistre.seance(2, "A", "6.00", List.of()), List.of(new Presence(am, Heures.of("6.00")))));

        assertThat(registre.critere("AP-6").ecartees()).hasSize(1);
    }
}
