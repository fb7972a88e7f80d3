package fr.relais.activity.declaration;

import static fr.relais.activity.declaration.UneDeclaration.ENGAGEES;
import static fr.relais.activity.declaration.UneSaisie.PREVISIONNEL_2022;
import static fr.relais.activity.declaration.UneSaisie.REEL_2022;
import static fr.relais.activity.declaration.UneSaisie.dOurcq;
import static fr.relais.activity.declaration.UneSaisie.produit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.dossier.Mission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** DECL-1, DECL-2, DECL-6: what a declaration still lacks. */
class CompletudeTest {

    @Test
    void the_previsionnel_of_Ourcq_lacks_nothing() {
        assertThat(manques(PREVISIONNEL_2022, dOurcq())).isEmpty();
    }

    @Test
    void DECL_1_charges_produits_and_territory_are_mandatory() {
        List<Ecart> manques = Completude.manques(REEL_2022, DonneesDeclarees.AUCUNE, ENGAGEES);

        assertThat(manques).extracting(Ecart::code).containsOnly(ActivityRefusal.DONNEE_MANQUANTE);
        assertThat(manques).extracting(Ecart::pointer).containsExactly("/charges", "/produits", "/territoire");
    }

    @Test
    void DECL_1_each_is_asked_for_alone() {
        assertThat(manques(PREVISIONNEL_2022, dOurcq().sansTerritoire()))
                .extracting(Ecart::pointer)
                .containsExactly("/territoire");
    }

    @Test
    void DECL_1_the_communes_tell_the_territory_as_well() {
        assertThat(manques(
                        PREVISIONNEL_2022, dOurcq().autres(List.of(), "77284").sansTerritoire()))
                .isEmpty();
    }

    @Test
    void DECL_5_no_animateur_lacks_nothing() {
        assertThat(manques(PREVISIONNEL_2022, dOurcq().animateurs())).isEmpty();
    }

    @Test
    void DECL_2_the_mission_is_chosen_when_the_terms_engage_one() {
        assertThat(manques(PREVISIONNEL_2022, dOurcq().mission(null)))
                .singleElement()
                .satisfies(ecart -> {
                    assertThat(ecart.code()).isEqualTo(ActivityRefusal.MISSION_NON_CHOISIE);
                    assertThat(ecart.pointer()).isEqualTo("/missionRenforceeEvaluee");
                    assertThat(ecart.detail()).contains("GUICHET_UNIQUE");
                });
    }

    @Test
    void DECL_2_nothing_is_chosen_when_the_terms_engage_none_or_only_missions_of_the_old_regime() {
        DonneesDeclarees donnees = dOurcq().mission(null).donnees();

        assertThat(Completude.manques(PREVISIONNEL_2022, donnees, Set.of())).isEmpty();
        assertThat(Completude.manques(PREVISIONNEL_2022, donnees, Set.of(Mission.PROMOTION_ACTIVITE_AM)))
                .isEmpty();
    }

    @Test
    void DECL_2_the_other_declarations_do_not_choose() {
        assertThat(manques(REEL_2022, dOurcq().mission(null))).isEmpty();
        assertThat(manques(UneSaisie.cle(2022, TypeDeclaration.ACTUALISE), dOurcq().mission(null)))
                .isEmpty();
    }

    @Test
    void DECL_6_the_budget_of_a_previsionnel_balances_to_the_cent() {
        UneSaisie oneCentShort = dOurcq().produits(produit("CAF_PS", "24940.00"), produit("COMMUNE", "33059.99"));

        assertThat(manques(PREVISIONNEL_2022, oneCentShort)).singleElement().satisfies(ecart -> {
            assertThat(ecart.code()).isEqualTo(ActivityRefusal.BUDGET_NON_EQUILIBRE);
            assertThat(ecart.detail()).contains("58000.00", "57999.99");
        });
    }

    @Test
    void DECL_6_a_reel_may_end_with_a_result() {
        assertThat(manques(REEL_2022, dOurcq().mission(null).produits(produit("CAF_PS", "1.00"))))
                .isEmpty();
    }

    @Test
    void BON_1_a_mission_that_left_the_terms_since_the_draft_was_saved_lacks_a_new_choice() {
        assertThat(Completude.manques(PREVISIONNEL_2022, dOurcq().donnees(), Set.of(Mission.ANALYSE_PRATIQUE)))
                .extracting(Ecart::code)
                .containsExactly(ActivityRefusal.MISSION_NON_CONVENTIONNEE);
    }

    private static List<Ecart> manques(CleDeclaration cle, UneSaisie saisie) {
        return Completude.manques(cle, saisie.donnees(), ENGAGEES);
    }
}
