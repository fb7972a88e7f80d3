package fr.relais.launcher.releve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The statement tells every payment, what is withheld from it, and why; the plafond is FICTIF wherever it is used. */
class ReleveTextTest {

    private final String text = ReleveText.of(Releves.frot());

    @Test
    void every_payment_is_told_gross_withheld_and_net() {
        assertThat(text).contains("""
                Versement : acompte 2 de 2022, ordonné le 01/02/2022
                  brut                                           7 121,94 €
                  retenue                                        1 118,00 €   sur indu (CALC-9)
                  net                                            6 003,94 €
                  virement 1 payé le 01/02/2022                  6 003,94 €   019308a0000070008000000000000001-1
                """);
    }

    @Test
    void a_step_is_told_in_full_once_then_named() {
        assertThat(text).containsOnlyOnce("""
                    CALC-3  Prestation de service (SEED 001, W2, W7)
                            0.43 × min(47321.87 ; 60000.00 × 0.80) = 20348.40
                            avec prix de revient : 47321.87 ; prix plafond par ETP (barème 2022 version 1, définitif, source
                            FICTIF) : 60000.00
                """).containsOnlyOnce("""
                    CALC-3  Prestation de service (SEED 001, W2, W7) = 20348.40, détail ci-dessus
                """);
    }

    @Test
    void BAR_2_the_plafond_of_each_right_is_shown_as_fictitious() {
        assertThat(text)
                .contains(
                        "droit réel 2021                               16 340,00 €   barème 2021 version 1, plafond FICTIF")
                .contains(
                        "droit prévisionnel 2022                       20 348,40 €   barème 2022 version 1, plafond FICTIF");
    }

    @Test
    void the_totals_add_up() {
        assertThat(text).endsWith("""
                Totaux
                  acomptes repris                               17 458,00 €
                  brut                                          14 243,88 €
                  retenu sur indus                               1 118,00 €
                  net versé par Relais                          13 125,88 €
                  exécuté par la banque                         13 125,88 €
                  indus constatés                                1 118,00 €
                  indus restants                                     0,00 €
                """);
    }
}
