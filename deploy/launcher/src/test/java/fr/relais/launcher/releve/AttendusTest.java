package fr.relais.launcher.releve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every expected figure is compared to the cent. */
class AttendusTest {

    private final Attendus attendus = Attendus.load();

    @Test
    void the_figures_of_Frot_are_those_expected() {
        List<Chiffre> chiffres = attendus.compare(Releves.frot());

        assertThat(chiffres).hasSize(Mesure.values().length).allMatch(Chiffre::isConforme);
        assertThat(ChiffresText.verdict(chiffres)).isEqualTo("Les 14 chiffres attendus sont là, au centime.");
    }

    @Test
    void one_cent_is_a_difference() {
        List<Chiffre> differents = differents(Releves.frot("7121.95"));

        assertThat(differents)
                .containsExactly(
                        new Chiffre(
                                "771-201800146",
                                "acompte 1 de 2022, versé",
                                new BigDecimal("7121.94"),
                                new BigDecimal("7121.95")),
                        new Chiffre(
                                "771-201800146",
                                "total versé par Relais",
                                new BigDecimal("13125.88"),
                                new BigDecimal("13125.89")),
                        new Chiffre(
                                "771-201800146",
                                "total exécuté par la banque",
                                new BigDecimal("13125.88"),
                                new BigDecimal("13125.89")));
        assertThat(ChiffresText.of(differents)).contains("7 121,94 €     7 121,95 €   DIFFÉRENT");
        assertThat(ChiffresText.verdict(differents)).isEqualTo("3 chiffre(s) sur 3 ne sont pas ceux attendus.");
    }

    @Test
    void a_payment_that_is_missing_is_a_difference() {
        List<Chiffre> differents = differents(Releves.withoutPayments(Releves.frot()));

        assertThat(differents)
                .extracting(Chiffre::libelle)
                .containsExactly(
                        "acompte 1 de 2022, versé",
                        "acompte 2 de 2022, dû",
                        "acompte 2 de 2022, retenu",
                        "acompte 2 de 2022, versé",
                        "total versé par Relais",
                        "total exécuté par la banque");
        assertThat(ChiffresText.of(differents)).contains("absent");
    }

    @Test
    void a_table_that_leaves_a_figure_out_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attendus.of(List.of("mesure;771-201800146", "ACOMPTE_1_2021;8729.00")));
    }

    @Test
    void a_dossier_without_expected_figures_is_refused() {
        Releve frot = Releves.frot();
        Releve other = new Releve("771-201800147", "Autre", List.of(), frot.droits(), frot.paiements(), frot.indus());

        assertThatIllegalArgumentException().isThrownBy(() -> attendus.compare(other));
    }

    private List<Chiffre> differents(Releve releve) {
        return attendus.compare(releve).stream()
                .filter(chiffre -> !chiffre.isConforme())
                .toList();
    }
}
