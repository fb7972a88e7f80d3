package fr.relais.funding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.funding.faits.EtatDecide;
import fr.relais.kit.problem.Refused;
import fr.relais.testkit.StateDiagrams;
import fr.relais.testkit.StateDiagrams.Arrow;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** CONV-7, DL-8, DL-9: every (state, act) pair of the decisions, allowed or refused. */
class CycleDecisionTest {

    private static final Map<String, String> ALLOWED = Map.of(
            "- SUSPENDRE_PAIEMENTS", "PAIEMENTS_SUSPENDUS",
            "PAIEMENTS_SUSPENDUS LEVER_SUSPENSION", "PAIEMENTS_REPRIS",
            "PAIEMENTS_REPRIS SUSPENDRE_PAIEMENTS", "PAIEMENTS_SUSPENDUS",
            "- RETIRER_DROIT", "DROIT_RETIRE",
            "- RELEVER_FORCLUSION", "FORCLUSION_RELEVEE",
            "DROIT_RETIRE RELEVER_FORCLUSION", "FORCLUSION_RELEVEE",
            "FORCLUSION_RELEVEE RETIRER_DROIT", "DROIT_RETIRE");

    @TestFactory
    Stream<DynamicTest> every_pair() {
        Stream<Optional<EtatDecide>> states = Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(EtatDecide.values()).map(Optional::of));
        return states.flatMap(from -> Arrays.stream(ActeDecision.values())
                .map(acte -> DynamicTest.dynamicTest(from + " –" + acte + "→", () -> check(from, acte))));
    }

    private static void check(Optional<EtatDecide> from, ActeDecision acte) {
        String expected = ALLOWED.get(from.map(Enum::name).orElse("-") + " " + acte);
        if (expected != null) {
            assertThat(CycleDecision.TABLE.of(from, acte).to()).hasToString(expected);
        } else {
            assertThatThrownBy(() -> CycleDecision.TABLE.of(from, acte))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.code()).isEqualTo(DecisionRefusal.DECISION_IMPOSSIBLE));
        }
    }

    @Test
    @DisplayName("an act is about what its states are about")
    void sameObject() {
        assertThat(CycleDecision.TABLE.edges()).hasSize(ALLOWED.size()).allSatisfy(edge -> {
            assertThat(edge.act().objet()).isEqualTo(edge.to().objet());
            assertThat(NatureDecision.of(edge.act())).hasToString(edge.act().name());
        });
    }

    @Test
    @DisplayName("the page of the decisions shows the table")
    void drawn() {
        StateDiagrams.assertDrawn(
                Path.of("docs/decisions.md"),
                "## States",
                CycleDecision.TABLE.edges().stream()
                        .map(edge -> new Arrow(
                                edge.from().map(Enum::name).orElse(null),
                                edge.act().name(),
                                edge.to().name(),
                                null))
                        .toList());
    }
}
