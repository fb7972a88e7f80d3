package fr.relais.convention.projet;

import static fr.relais.convention.projet.Mission.ANALYSE_PRATIQUE;
import static fr.relais.convention.projet.Mission.GUICHET_UNIQUE;
import static fr.relais.convention.projet.Mission.PROMOTION_ACTIVITE_AM;
import static fr.relais.convention.projet.ProjetRefusal.PROJET_INCOMPLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.projet.Contenu.Action;
import fr.relais.convention.projet.Contenu.Budget;
import fr.relais.convention.projet.Contenu.Diagnostic;
import fr.relais.convention.projet.Contenu.Territoire;
import fr.relais.kit.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a projet lacks before it may be filed (§3.1, §9, PRJ-2), each rule from its refused side. */
class VerificationTest {

    private static final Contenu COMPLET = UnProjet.contenu(GUICHET_UNIQUE);

    @Test
    @DisplayName(
            "A projet with its territory, diagnostic, actions and balanced budget lacks nothing, missions renforcées or not")
    void complete() {
        assertThat(manques(COMPLET)).isEmpty();
        assertThat(manques(UnProjet.contenu())).isEmpty();
    }

    @Test
    @DisplayName("An empty projet lacks everything, said at once, each with its rule")
    void empty() {
        assertThat(manques(Contenu.VIDE))
                .containsExactly(
                        "§3.1 /territoire/communes",
                        "§3.1 /territoire/implantation",
                        "§3.1 /diagnostic/texte",
                        "§9 /actions",
                        "§9 /actions",
                        "§9 /actions",
                        "§9 /actions",
                        "§9 /actions",
                        "§3.1 /budget");
    }

    @Test
    @DisplayName("§3.1: a territory has communes and a place")
    void territory() {
        assertThat(manques(with(new Territoire("Le nord de la ville", "Mairie", List.of()))))
                .containsExactly("§3.1 /territoire/communes");
        assertThat(manques(with(new Territoire(null, null, List.of("Meaux")))))
                .containsExactly("§3.1 /territoire/implantation");
    }

    @Test
    @DisplayName("§3.1: sources without a text are no diagnostic")
    void diagnostic() {
        Contenu contenu = new Contenu(
                COMPLET.territoire(),
                new Diagnostic(null, List.of()),
                COMPLET.actions(),
                COMPLET.missionsRenforcees(),
                COMPLET.budget());

        assertThat(manques(contenu)).containsExactly("§3.1 /diagnostic/texte");
    }

    @ParameterizedTest
    @EnumSource(MissionSocle.class)
    @DisplayName("§9: the mission socle without an action is named, in the words of D. 214-9")
    void mission_socle(MissionSocle mission) {
        Contenu contenu = with(COMPLET.actions().stream()
                .filter(action -> action.missionSocle() != mission)
                .toList());

        assertThat(contenu.missionsSocleSansAction()).containsExactly(mission);
        assertThat(Verification.manques(contenu, UnProjet.PERIODE))
                .singleElement()
                .satisfies(manque -> {
                    assertThat(manque.regle()).isEqualTo("§9");
                    assertThat(manque.detail()).contains(mission.name()).contains(mission.texte());
                });
    }

    @Test
    @DisplayName("PRJ-2: a mission renforcée chosen has an action, and an action serves no mission that is not chosen")
    void missions_renforcees() {
        assertThat(manques(choosing(GUICHET_UNIQUE, ANALYSE_PRATIQUE))).containsExactly("PRJ-2 /actions");
        assertThat(manques(choosing())).containsExactly("PRJ-2 /actions/5/missionRenforcee");
    }

    @Test
    @DisplayName("DL-12: a mission that exists on no day of the period cannot be chosen")
    void mission_of_another_regime() {
        assertThat(manques(UnProjet.contenu(PROMOTION_ACTIVITE_AM))).containsExactly("DL-12 /missionsRenforcees");
    }

    @Test
    @DisplayName("§3.1: an action serves one mission, not none and not two, and covers none otherwise")
    void one_mission_for_an_action() {
        Action none = new Action("Sans mission", null, null, null, null, List.of());
        Action two = new Action("Deux", MissionSocle.CADRE_D_ECHANGE, GUICHET_UNIQUE, null, null, List.of());
        List<Action> actions = Stream.concat(
                        Stream.of(none, two),
                        COMPLET.actions().stream()
                                .filter(action -> action.missionSocle() != MissionSocle.CADRE_D_ECHANGE))
                .toList();

        assertThat(manques(with(actions))).containsExactly("§9 /actions", "§3.1 /actions/0", "§3.1 /actions/1");
    }

    @ParameterizedTest(name = "charges {0}, produits {1}: {2}")
    @CsvSource({
        "58000.50, 58000.50, ''",
        "0.00, 0.00, ''",
        "58000.50, 58000.49, §3.1 /budget",
        "58000.49, 58000.50, §3.1 /budget",
        "-1.00, -1.00, §3.1 /budget/charges/0/montant+§3.1 /budget/produits/0/montant"
    })
    @DisplayName("§3.1, SEED 001: the budget balances to the cent, without a negative line")
    void budget(String charges, String produits, String expected) {
        assertThat(String.join("+", manques(with(UnProjet.budget(charges, produits)))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("§3.1: a budget of nothing on one side is none")
    void half_a_budget() {
        Budget half = new Budget(List.of(), UnProjet.budget("1.00", "1.00").produits());

        assertThat(manques(with(half))).containsExactly("§3.1 /budget");
    }

    @Test
    @DisplayName("What informs is what refuses: PROJET_INCOMPLET names the same fields")
    void the_same_list() {
        assertThatThrownBy(() -> Verification.requireComplete(Contenu.VIDE, UnProjet.PERIODE))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(PROJET_INCOMPLET);
                    assertThat(refused.violations()).isEqualTo(Verification.manques(Contenu.VIDE, UnProjet.PERIODE));
                });
    }

    private static List<String> manques(Contenu contenu) {
        return Verification.manques(contenu, UnProjet.PERIODE).stream()
                .map(manque -> manque.regle() + " " + manque.pointer())
                .toList();
    }

    private static Contenu with(Territoire territoire) {
        return new Contenu(
                territoire, COMPLET.diagnostic(), COMPLET.actions(), COMPLET.missionsRenforcees(), COMPLET.budget());
    }

    private static Contenu with(List<Action> actions) {
        return new Contenu(
                COMPLET.territoire(),
                COMPLET.diagnostic(),
                new ArrayList<>(actions),
                COMPLET.missionsRenforcees(),
                COMPLET.budget());
    }

    private static Contenu with(Budget budget) {
        return new Contenu(
                COMPLET.territoire(), COMPLET.diagnostic(), COMPLET.actions(), COMPLET.missionsRenforcees(), budget);
    }

    private static Contenu choosing(Mission... missions) {
        return new Contenu(
                COMPLET.territoire(), COMPLET.diagnostic(), COMPLET.actions(), Set.of(missions), COMPLET.budget());
    }
}
