package fr.relais.activity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.promotion.FaitsAction;
import fr.relais.activity.promotion.FaitsPromotion;
import fr.relais.activity.promotion.FaitsPromotion.ActionMenee;
import fr.relais.activity.promotion.GenreAction;
import fr.relais.activity.promotion.StatutAction;
import fr.relais.activity.promotion.Strategie;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvSource;

/** §6.3: a strategy over years and an action in this one, on both sides of each condition. */
class EvaluationPromotionTest {

    private static final Exercice EN_2023 = new Exercice(2023);
    private static final ActionMenee JOURNEE =
            uneAction(GenreAction.EVENEMENT, StatutAction.REALISEE, "2023-11-18", "Affiche", null);

    @ParameterizedTest(name = "strategy {0} to {1} → {2}")
    @CsvSource({"2023, 2024, true", "2022, 2023, true", "2023, 2023, false", "2024, 2025, false", "2021, 2022, false"})
    void PR_1_the_strategy_covers_the_year_and_another_one(int first, int last, boolean met) {
        assertThat(Criteres.of(criteres(strategie(first, last), JOURNEE), "PR-1")
                        .rempli())
                .isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} {1} on {2}, proof {3}, opinion {4} → set aside under {5}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # kind     | status   | date       | proof   | opinion | set aside under
            EVENEMENT  | REALISEE | 2023-01-01 | Affiche | -       | -
            OUTIL      | REALISEE | 2023-12-31 | Lien    | -       | -
            PARTENARIAT| REALISEE | 2023-06-01 | Journal | -       | -
            EVENEMENT  | REALISEE | 2022-12-31 | Affiche | -       | PR-2
            EVENEMENT  | REALISEE | 2024-01-01 | Affiche | -       | PR-2
            EVENEMENT  | REALISEE | 2023-06-01 | -       | -       | PR-2
            EVENEMENT  | REALISEE | -          | Affiche | -       | PR-5
            EVENEMENT  | PREVUE   | 2023-06-01 | Affiche | -       | PR-5
            EVENEMENT  | ANNULEE  | 2023-06-01 | Affiche | -       | PR-5
            AUTRE      | REALISEE | 2023-06-01 | Affiche | true    | -
            AUTRE      | REALISEE | 2023-06-01 | Affiche | false   | PR-3
            AUTRE      | REALISEE | 2023-06-01 | Affiche | -       | PR-3
            """)
    void PR_2_PR_3_PR_5_an_action_counts_or_is_set_aside(@AggregateWith(Case.Reader.class) Case theCase) {
        Critere critere = Criteres.of(criteres(strategie(2023, 2024), theCase.action()), "PR-2");

        assertThat(critere.rempli()).isEqualTo(theCase.rule().isEmpty());
        assertThat(critere.ecartees())
                .extracting(PreuveEcartee::regle)
                .isEqualTo(theCase.rule().stream().toList());
    }

    /** One line of the table. */
    record Case(ActionMenee action, Optional<String> rule) {

        static final class Reader implements ArgumentsAggregator {

            @Override
            public Case aggregateArguments(ArgumentsAccessor line, ParameterContext context) {
                ActionMenee action = uneAction(
                        line.get(0, GenreAction.class),
                        line.get(1, StatutAction.class),
                        line.getString(2),
                        line.getString(3),
                        line.getBoolean(4));
                return new Case(action, Optional.ofNullable(line.getString(5)));
            }
        }
    }

    @Test
    void a_strategy_and_an_action_reach_the_mission_and_either_alone_does_not() {
        assertThat(EvaluationMission.isAtteint(criteres(strategie(2022, 2024), JOURNEE)))
                .isTrue();
        assertThat(Criteres.manquants(criteres(strategie(2022, 2024)))).containsExactly("PR-2");
        assertThat(Criteres.manquants(criteres(null, JOURNEE))).containsExactly("PR-1");
    }

    @Test
    void one_action_that_counts_is_enough_beside_others_that_do_not() {
        ActionMenee planned = uneAction(GenreAction.OUTIL, StatutAction.PREVUE, null, null, null);
        List<Critere> criteres = criteres(strategie(2022, 2024), planned, JOURNEE);

        assertThat(EvaluationMission.isAtteint(criteres)).isTrue();
        assertThat(Criteres.of(criteres, "PR-5").rempli()).isFalse();
        assertThat(Criteres.of(criteres, "PR-2").retenues()).hasSize(1);
    }

    @Test
    void PR_4_the_talk_with_the_referent_is_recommended_only() {
        List<Critere> criteres = criteres(strategie(2022, 2024), JOURNEE);

        assertThat(Criteres.of(criteres, "PR-4").nature()).isEqualTo(NatureCritere.RECOMMANDE);
        assertThat(Criteres.of(criteres, "PR-4").rempli()).isFalse();
        Strategie shown = new Strategie(
                new Exercice(2022), new Exercice(2024), "Plan", LocalDate.of(2022, 1, 5), LocalDate.of(2021, 11, 3));
        assertThat(Criteres.of(criteres(shown, JOURNEE), "PR-4").rempli()).isTrue();
    }

    @Test
    void the_order_of_actions_is_indifferent() {
        ActionMenee other = uneAction(GenreAction.OUTIL, StatutAction.REALISEE, "2023-03-01", "Lien", null);

        assertThat(criteres(strategie(2022, 2024), JOURNEE, other))
                .isEqualTo(criteres(strategie(2022, 2024), other, JOURNEE));
    }

    private static List<Critere> criteres(Strategie strategie, ActionMenee... actions) {
        return EvaluationPromotion.criteres(
                new FaitsPromotion(Optional.ofNullable(strategie), Arrays.asList(actions)), EN_2023);
    }

    private static Strategie strategie(int first, int last) {
        return new Strategie(new Exercice(first), new Exercice(last), "Plan d'actions", LocalDate.of(2022, 1, 5), null);
    }

    private static ActionMenee uneAction(
            GenreAction genre, StatutAction statut, String date, String preuve, Boolean avis) {
        LocalDate day =
                Stream.ofNullable(date).map(LocalDate::parse).findFirst().orElse(null);
        return new ActionMenee(
                new UUID(4, genre.ordinal()),
                new FaitsAction(genre, "Journée des assistants maternels", statut, day, preuve),
                Optional.ofNullable(avis));
    }
}
