package fr.relais.activity.evaluation;

import static fr.relais.activity.evaluation.UnRegistre.TENUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.analyse.FaitsSeance;
import fr.relais.activity.analyse.Intervenant;
import fr.relais.activity.analyse.Organisateur;
import fr.relais.activity.analyse.Qualite;
import fr.relais.activity.analyse.Tenue;
import fr.relais.kit.value.DossierId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** §6.2: which sessions count, rule by rule. */
class RegleSeanceTest {

    record Broken(String regle, Tenue tenue) {}

    static Stream<Broken> broken() {
        Intervenant psy = TENUE.intervenant();
        return Stream.of(
                new Broken("AP-1", new Tenue(Organisateur.TIERS, Set.of(), psy, false, false, 0)),
                new Broken("AP-2", led(new Intervenant(Qualite.PSYCHOLOGUE, false, true, false))),
                new Broken("AP-2", led(new Intervenant(Qualite.PSYCHOLOGUE, true, false, false))),
                new Broken("AP-2", led(new Intervenant(Qualite.AUTRE, true, true, false))),
                new Broken("AP-3", led(new Intervenant(Qualite.PSYCHOTHERAPEUTE, true, true, true))),
                new Broken("AP-7", new Tenue(Organisateur.RELAIS, Set.of(), psy, true, false, 0)),
                new Broken("AP-12", new Tenue(Organisateur.CATALOGUE_IPERIA, Set.of(), psy, false, false, 0)));
    }

    private static Tenue led(Intervenant intervenant) {
        return new Tenue(Organisateur.RELAIS, Set.of(), intervenant, false, false, 0);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_session_that_breaks_a_rule_is_set_aside_under_that_rule(Broken broken) {
        UnRegistre registre =
                UnRegistre.atteint().changeSeance(0, faits -> UnRegistre.avecTenue(faits, broken.tenue()));

        assertThat(registre.critere("AP-I2").retenues()).hasSize(5);
        assertThat(registre.critere("AP-I2").ecartees())
                .extracting(PreuveEcartee::regle)
                .contains(broken.regle());
        assertThat(registre.critere(broken.regle()).rempli()).isFalse();
        assertThat(registre.critere(broken.regle()).ecartees()).hasSize(1);
        assertThat(registre.isAtteint()).isFalse();
        assertThat(registre.critere("AP-I1").retenues()).hasSize(4);
    }

    @Test
    void AP_10_a_shared_session_counts_once() {
        UnRegistre registre = UnRegistre.atteint()
                .changeSeance(
                        0,
                        faits -> UnRegistre.avecTenue(
                                faits,
                                new Tenue(
                                        Organisateur.RELAIS,
                                        Set.of(new DossierId("771-201800146")),
                                        TENUE.intervenant(),
                                        false,
                                        false,
                                        3)));

        assertThat(registre.isAtteint()).isTrue();
        assertThat(registre.critere("AP-10").retenues()).hasSize(1);
        assertThat(registre.critere("AP-I2").retenues()).hasSize(6);
    }

    @Test
    void AP_11_on_and_outside_working_time_are_both_accepted() {
        UnRegistre registre = UnRegistre.atteint()
                .changeSeance(
                        0,
                        faits -> UnRegistre.avecTenue(
                                faits, new Tenue(Organisateur.RELAIS, Set.of(), TENUE.intervenant(), false, true, 0)));

        assertThat(registre.isAtteint()).isTrue();
        assertThat(registre.critere("AP-11").constate()).contains("1 séance(s) sur le temps de travail, 5 en dehors");
    }

    @Test
    void a_cancelled_session_does_not_count() {
        UnRegistre registre = UnRegistre.atteint()
                .changeSeance(
                        0,
                        faits -> new FaitsSeance(
                                faits.date(), faits.groupe(), faits.duree(), true, faits.tenue(), faits.presences()));

        assertThat(registre.critere("AP-I2").ecartees())
                .singleElement()
                .satisfies(one -> assertThat(one.pourquoi()).contains("annulée"));
        assertThat(registre.isAtteint()).isFalse();
    }
}
