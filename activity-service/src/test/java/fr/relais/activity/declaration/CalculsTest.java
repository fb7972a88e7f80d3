package fr.relais.activity.declaration;

import static fr.relais.activity.declaration.UneSaisie.animateur;
import static fr.relais.activity.declaration.UneSaisie.auPoste;
import static fr.relais.activity.declaration.UneSaisie.charge;
import static fr.relais.activity.declaration.UneSaisie.cle;
import static fr.relais.activity.declaration.UneSaisie.dOurcq;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.declaration.DonneesDeclarees.Animateur;
import fr.relais.activity.dossier.Dossier;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CALC-1, CALC-2, CALC-5, CALC-6: what the declared figures come to, with the numbers of the rule book. */
class CalculsTest {

    static final ComptesEligibles PAR_DEFAUT =
            new ComptesEligibles(Set.of("60", "61", "62", "63", "64", "65", "66", "68", "86"));

    private static final Dossier TOUJOURS = UnDossier.couvert("2020-01-01/2024-12-31");

    @ParameterizedTest
    @CsvSource({
        "60, true",
        "61, true",
        "62, true",
        "63, true",
        "64, true",
        "65, true",
        "66, true",
        "68, true",
        "86, true",
        "606, true",
        "641, true",
        "860, true",
        "861, true",
        "862, true",
        "864, true",
        "67, false",
        "69, false",
        "671, false",
        "695, false"
    })
    void CALC_1_eligible_accounts_by_default(String compte, boolean counts) {
        assertThat(PAR_DEFAUT.prixDeRevient(List.of(charge("64", "100.00"), charge(compte, "0.01"))))
                .isEqualTo(Montant.of(counts ? "100.01" : "100.00"));
    }

    @Test
    void CALC_1_revenues_do_not_reduce_the_prix_de_revient() {
        assertThat(calculs(dOurcq(), 2022, TOUJOURS).prixDeRevient()).isEqualTo(Montant.of("58000.00"));
    }

    @Test
    void CALC_2_quotite_by_days_over_the_days_of_the_year() {
        assertThat(etp(2022, TOUJOURS, animateur("0.50", "2022-01-01", "2022-12-31")))
                .isEqualTo("0.50");
        assertThat(etp(2023, TOUJOURS, animateur("1.00", "2023-01-01", "2023-01-01")))
                .isEqualTo("0.00");
        assertThat(etp(2024, TOUJOURS, animateur("1.00", "2024-01-01", "2024-12-31")))
                .as("366 days")
                .isEqualTo("1.00");
        assertThat(etp(2022, TOUJOURS)).isEqualTo("0.00");
    }

    @Test
    void CALC_5_opening_on_1_September_2023() {
        assertThat(etp(2023, UnDossier.couvert("2023-09-01/2027-12-31"), animateur("1.00", "2023-01-01", "2023-12-31")))
                .isEqualTo("0.33");
        assertThat(etp(2023, TOUJOURS, animateur("1.00", "2023-09-01", "2023-12-31")))
                .isEqualTo("0.33");
    }

    @Test
    void CALC_5_end_on_28_February_2024_without_renewal_or_with_one_of_which_no_day_counts_twice() {
        Animateur all2024 = animateur("1.00", "2024-01-01", "2024-12-31");
        assertThat(etp(2024, UnDossier.couvert("2022-01-01/2024-02-28"), all2024))
                .isEqualTo("0.16");
        assertThat(etp(2024, UnDossier.couvert("2022-01-01/2024-02-28", "2024-02-29/2028-12-31"), all2024))
                .isEqualTo("1.00");
        assertThat(etp(2024, UnDossier.couvert("2022-01-01/2024-02-28", "2024-02-01/2028-12-31"), all2024))
                .isEqualTo("1.00");
    }

    @Test
    void CALC_6_a_vacant_post_gives_nothing_for_its_days() {
        assertThat(etp(
                        2023,
                        TOUJOURS,
                        animateur("1.00", "2023-01-01", "2023-12-31"),
                        auPoste(2, animateur("0.50", "2023-01-01", "2023-03-31")),
                        auPoste(2, animateur("0.50", "2023-07-01", "2023-12-31"))))
                .isEqualTo("1.38");
    }

    @Test
    void CALC_6_an_absent_person_and_the_substitute_do_not_both_count() {
        UneSaisie sameDays = dOurcq().animateurs(
                        auPoste(1, animateur("1.00", "2022-01-01", "2022-06-30")),
                        auPoste(1, animateur("1.00", "2022-06-30", "2022-12-31")));
        assertThat(manques(sameDays)).singleElement().satisfies(ecart -> {
            assertThat(ecart.code()).isEqualTo(ActivityRefusal.POSTE_COMPTE_DEUX_FOIS);
            assertThat(ecart.pointer()).isEqualTo("/animateurs/1/debut");
        });

        UneSaisie nextDay = dOurcq().animateurs(
                        auPoste(1, animateur("1.00", "2022-07-01", "2022-12-31")),
                        auPoste(1, animateur("1.00", "2022-01-01", "2022-06-30")),
                        auPoste(2, animateur("1.00", "2022-01-01", "2022-12-31")),
                        animateur("0.50", "2022-01-01", "2022-12-31"));
        assertThat(manques(nextDay)).isEmpty();
    }

    @Test
    void CALC_3_the_cost_per_ETP_is_for_display_and_none_without_ETP() {
        UneSaisie case_c =
                dOurcq().charges(charge("64", "47321.87")).animateurs(animateur("0.80", "2022-01-01", "2022-12-31"));
        assertThat(calculs(case_c, 2022, TOUJOURS).coutParEtp()).contains(Montant.of("59152.34"));
        assertThat(calculs(dOurcq().animateurs(), 2022, TOUJOURS).coutParEtp()).isEmpty();
    }

    private static List<Ecart> manques(UneSaisie saisie) {
        return Completude.manques(UneSaisie.PREVISIONNEL_2022, saisie.donnees(), UneDeclaration.ENGAGEES);
    }

    private static String etp(int exercice, Dossier dossier, Animateur... animateurs) {
        return calculs(dOurcq().animateurs(animateurs), exercice, dossier)
                .etpAnimation()
                .toString();
    }

    private static Calculs calculs(UneSaisie saisie, int exercice, Dossier dossier) {
        Exercice year = cle(exercice, TypeDeclaration.REEL).exercice();
        return Calculs.of(saisie.donnees(), PAR_DEFAUT, dossier, year);
    }
}
