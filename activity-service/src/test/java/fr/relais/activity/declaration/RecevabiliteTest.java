package fr.relais.activity.declaration;

import static fr.relais.activity.declaration.UneDeclaration.ENGAGEES;
import static fr.relais.activity.declaration.UneSaisie.animateur;
import static fr.relais.activity.declaration.UneSaisie.charge;
import static fr.relais.activity.declaration.UneSaisie.dOurcq;
import static fr.relais.activity.declaration.UneSaisie.produit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.declaration.DonneesDeclarees.AutreAgent;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.value.Etp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DECL-1, DECL-2, DECL-5, BON-1: what may not even be saved. */
class RecevabiliteTest {

    @Test
    void the_previsionnel_of_Ourcq_may_be_saved() {
        assertThat(ecarts(dOurcq())).isEmpty();
    }

    @Test
    void so_may_an_empty_draft() {
        assertThat(Recevabilite.ecarts(UneSaisie.PREVISIONNEL_2022, DonneesDeclarees.AUCUNE, ENGAGEES))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "64", "68", "601", "86", "860", "861", "864", "67", "69"})
    void DECL_1_an_account_of_class_6_or_86_is_a_charge(String compte) {
        assertThat(ecarts(dOurcq().charges(charge(compte, "1.00")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "70", "87", "6011", "8601", "", "6a", "85"})
    void DECL_1_another_account_is_refused(String compte) {
        assertThat(ecarts(dOurcq().charges(charge("60", "1.00"), charge(compte, "1.00"))))
                .singleElement()
                .satisfies(refused(ActivityRefusal.COMPTE_NON_ADMIS, "/charges/1/compte"));
    }

    @Test
    void DECL_5_a_charge_of_zero_is_accepted_and_a_negative_one_refused() {
        assertThat(ecarts(dOurcq().charges(charge("60", "0.00")))).isEmpty();
        assertThat(ecarts(dOurcq().charges(charge("60", "-0.01"))))
                .singleElement()
                .satisfies(refused(ActivityRefusal.MONTANT_NEGATIF, "/charges/0/montant"));
    }

    @Test
    void DECL_5_a_negative_produit_is_refused() {
        assertThat(ecarts(dOurcq().produits(produit("CAF_PS", "1.00"), produit("COMMUNE", "-33060.00"))))
                .singleElement()
                .satisfies(refused(ActivityRefusal.MONTANT_NEGATIF, "/produits/1/montant"));
    }

    @ParameterizedTest
    @CsvSource({"0.01, true", "0.50, true", "1.00, true", "0.00, false", "1.01, false", "99.00, false"})
    void DECL_5_a_quotite_is_above_0_and_at_most_1(String quotite, boolean accepted) {
        List<Ecart> ecarts = ecarts(dOurcq().animateurs(animateur(quotite, "2022-01-01", "2022-12-31")));

        if (accepted) {
            assertThat(ecarts).isEmpty();
        } else {
            assertThat(ecarts)
                    .singleElement()
                    .satisfies(refused(ActivityRefusal.QUOTITE_NON_ADMISE, "/animateurs/0/quotite"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-01-01,",
        "2022-12-31, 2022-12-31,",
        "2021-12-31, 2022-12-31, /debut",
        "2023-01-01, 2023-01-01, /debut",
        "2022-01-01, 2023-01-01, /fin",
        "2022-06-02, 2022-06-01, /fin",
        "2022-06-02, 2021-12-31, /fin"
    })
    void DECL_5_an_animateur_is_present_inside_the_exercice(String debut, String fin, String faulty) {
        List<Ecart> ecarts = ecarts(dOurcq().animateurs(animateur("1.00", debut, fin)));

        if (faulty == null) {
            assertThat(ecarts).isEmpty();
        } else {
            assertThat(ecarts)
                    .singleElement()
                    .satisfies(refused(ActivityRefusal.PERIODE_HORS_EXERCICE, "/animateurs/0" + faulty));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.20, 2022-01-01, 2022-12-31, ",
        "1.01, 2022-01-01, 2022-12-31, /autresAgents/0/quotite",
        "0.00, 2022-01-01, 2022-12-31, /autresAgents/0/quotite",
        "0.20, 2021-12-31, 2022-12-31, /autresAgents/0/debut",
        "0.20, 2022-06-01, 2022-05-31, /autresAgents/0/fin"
    })
    void DECL_5_so_is_another_agent(String quotite, LocalDate debut, LocalDate fin, String faulty) {
        UneSaisie saisie = dOurcq().autres(List.of(new AutreAgent("Secrétariat", Etp.of(quotite), debut, fin)));

        assertThat(Recevabilite.ecarts(UneSaisie.PREVISIONNEL_2022, saisie.donnees(), UneDeclaration.ENGAGEES))
                .extracting(Ecart::pointer)
                .containsExactlyElementsOf(faulty == null ? List.of() : List.of(faulty));
    }

    @Test
    void BON_1_a_mission_out_of_the_signed_terms_is_refused() {
        assertThat(ecarts(dOurcq().mission(Mission.ANALYSE_PRATIQUE)))
                .singleElement()
                .satisfies(refused(ActivityRefusal.MISSION_NON_CONVENTIONNEE, "/missionRenforceeEvaluee"));
    }

    @Test
    void DECL_2_a_mission_supplementaire_is_never_chosen_in_a_previsionnel() {
        Set<Mission> of2021 = Set.of(Mission.PROMOTION_ACTIVITE_AM);
        CleDeclaration cle = UneSaisie.cle(2021, TypeDeclaration.PREVISIONNEL);
        DonneesDeclarees donnees =
                dOurcq().animateurs().mission(Mission.PROMOTION_ACTIVITE_AM).donnees();

        assertThat(Recevabilite.ecarts(cle, donnees, of2021))
                .singleElement()
                .satisfies(refused(ActivityRefusal.MISSION_NON_CONVENTIONNEE, "/missionRenforceeEvaluee"));
    }

    @Test
    void DECL_2_only_the_previsionnel_carries_the_choice() {
        assertThat(Recevabilite.ecarts(UneSaisie.REEL_2022, dOurcq().donnees(), ENGAGEES))
                .singleElement()
                .satisfies(refused(ActivityRefusal.CHOIX_HORS_PREVISIONNEL, "/missionRenforceeEvaluee"));
    }

    private static List<Ecart> ecarts(UneSaisie saisie) {
        return Recevabilite.ecarts(UneSaisie.PREVISIONNEL_2022, saisie.donnees(), ENGAGEES);
    }

    private static Consumer<Ecart> refused(ActivityRefusal code, String pointer) {
        return ecart -> {
            assertThat(ecart.code()).isEqualTo(code);
            assertThat(ecart.pointer()).isEqualTo(pointer);
        };
    }
}
