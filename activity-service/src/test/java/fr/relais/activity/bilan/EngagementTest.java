package fr.relais.activity.bilan;

import static fr.relais.activity.dossier.Mission.ANALYSE_PRATIQUE;
import static fr.relais.activity.dossier.Mission.GUICHET_UNIQUE;
import static fr.relais.activity.dossier.Mission.PROMOTION_ACTIVITE_AM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.dossier.RegimeMission;
import fr.relais.kit.value.Exercice;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvSource;

/** BON-1, BON-3, BON-4 and §6.4: which verdict may be recorded. */
class EngagementTest {

    @ParameterizedTest(name = "{0}, engaged {1}, chosen {2}: verdict {3} {4} → {5}")
    @CsvSource(nullValues = "-", textBlock = """
            # year | engaged              | chosen         | mission               | reached | refused by
            2021, PROMOTION_ACTIVITE_AM,           -,                PROMOTION_ACTIVITE_AM,     true,  -
            2021, PROMOTION_ACTIVITE_AM,           -,                PROMOTION_ACTIVITE_AM,     false, -
            2021, PROMOTION_ACTIVITE_AM,           -,                DEPART_FORMATION_CONTINUE, true,  MISSION_NON_CONVENTIONNEE
            2021, PROMOTION_ACTIVITE_AM,           -,                GUICHET_UNIQUE,            true,  MISSION_NON_CONVENTIONNEE
            2021, PROMOTION_ACTIVITE_AM,           -,                -,                         -,     VERDICT_INCOMPLET
            2021, PROMOTION_ACTIVITE_AM,           -,                PROMOTION_ACTIVITE_AM,     -,     VERDICT_INCOMPLET
            2021, PROMOTION_ACTIVITE_AM,           -,                -,                         true,  VERDICT_INCOMPLET
            2022, GUICHET_UNIQUE,                  GUICHET_UNIQUE,   GUICHET_UNIQUE,            true,  -
            2022, GUICHET_UNIQUE ANALYSE_PRATIQUE, GUICHET_UNIQUE,   ANALYSE_PRATIQUE,          true,  MISSION_NON_CHOISIE
            2022, GUICHET_UNIQUE,                  -,                GUICHET_UNIQUE,            true,  MISSION_NON_CHOISIE
            2022, ANALYSE_PRATIQUE,                GUICHET_UNIQUE,   GUICHET_UNIQUE,            true,  MISSION_NON_CONVENTIONNEE
            2022, -,                               -,                -,                         -,     -
            2022, -,                               -,                GUICHET_UNIQUE,            true,  MISSION_NON_CONVENTIONNEE
            2022, -,                               -,                -,                         true,  VERDICT_INCOMPLET
            """)
    void a_verdict_is_recorded_or_refused(@AggregateWith(Case.Reader.class) Case theCase) {
        assertThat(theCase.engagement().ecarts(theCase.verdict()))
                .extracting(Ecart::code)
                .isEqualTo(theCase.refusal().stream().toList());
    }

    /** One line of the table. */
    record Case(Engagement engagement, Verdict verdict, Optional<ActivityRefusal> refusal) {

        static final class Reader implements ArgumentsAggregator {

            @Override
            public Case aggregateArguments(ArgumentsAccessor line, ParameterContext context) {
                Engagement engagement = new Engagement(
                        new Exercice(line.getInteger(0)),
                        missions(line.getString(1)),
                        Optional.ofNullable(line.get(2, Mission.class)),
                        Optional.empty());
                Verdict verdict = new Verdict(line.get(3, Mission.class), line.getBoolean(4), "Motif.", null);
                return new Case(engagement, verdict, Optional.ofNullable(line.get(5, ActivityRefusal.class)));
            }
        }
    }

    @Test
    void CALC_4_the_regime_changes_on_the_first_of_January_2022() {
        assertThat(engagement(2021).regime()).isEqualTo(RegimeMission.MISSIONS_SUPPLEMENTAIRES);
        assertThat(engagement(2022).regime()).isEqualTo(RegimeMission.MISSIONS_RENFORCEES);
    }

    @Test
    void a_refusal_says_which_mission_was_expected() {
        Engagement engagement = new Engagement(
                new Exercice(2022),
                Set.of(GUICHET_UNIQUE, ANALYSE_PRATIQUE),
                Optional.of(GUICHET_UNIQUE),
                Optional.empty());

        assertThat(engagement.ecarts(new Verdict(ANALYSE_PRATIQUE, true, "Motif.", null)))
                .singleElement()
                .satisfies(ecart -> assertThat(ecart.detail()).contains("GUICHET_UNIQUE"));
    }

    @ParameterizedTest(name = "computed {0}, decided {1}, reason {2}, {3} → {4}")
    @CsvSource(nullValues = "-", textBlock = """
            # computed | decided | reason | act   | refused by
            true,        true,     -,       EVALUER, -
            false,       false,    -,       EVALUER, -
            true,        false,    -,       EVALUER, ECART_SANS_MOTIF
            false,       true,     -,       EVALUER, ECART_SANS_MOTIF
            false,       true,     Vu,      EVALUER, -
            true,        true,     Vu,      EVALUER, ECART_INEXISTANT
            -,           true,     Vu,      EVALUER, ECART_INEXISTANT
            -,           true,     -,       EVALUER, -
            false,       true,     -,       REVISER, -
            false,       true,     Vu,      REVISER, -
            true,        true,     Vu,      REVISER, ECART_INEXISTANT
            """)
    void BON_4_the_Caf_departs_from_the_computed_verdict_with_a_reason(
            Boolean computed, boolean decided, String reason, ActeBilan act, ActivityRefusal refusal) {
        Engagement engagement = new Engagement(
                new Exercice(2022), Set.of(GUICHET_UNIQUE), Optional.of(GUICHET_UNIQUE), Optional.ofNullable(computed));

        assertThat(engagement.ecartsAuCalcul(new Verdict(GUICHET_UNIQUE, decided, "Motif.", reason), act))
                .extracting(Ecart::code)
                .isEqualTo(Optional.ofNullable(refusal).stream().toList());
    }

    private static Engagement engagement(int annee) {
        return new Engagement(new Exercice(annee), Set.of(PROMOTION_ACTIVITE_AM), Optional.empty(), Optional.empty());
    }

    private static Set<Mission> missions(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ")).map(Mission::valueOf).collect(Collectors.toSet());
    }
}
