package fr.relais.convention.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** §3.2, §3.3 and CONV-5, CONV-7: every (state, act) pair, allowed or refused. */
class TransitionTest {

    private static final String ALLOWED = """
            -,REDIGER,BROUILLON,-
            -,REPRENDRE,SIGNEE,ConventionSigned
            BROUILLON,TRANSMETTRE,TRANSMISE,-
            TRANSMISE,SIGNER_GESTIONNAIRE,SIGNEE_GESTIONNAIRE,-
            TRANSMISE,SIGNER_CAF,SIGNEE_CAF,-
            TRANSMISE,RETIRER,ANNULEE,-
            SIGNEE_GESTIONNAIRE,SIGNER_CAF,SIGNEE,ConventionSigned
            SIGNEE_CAF,SIGNER_GESTIONNAIRE,SIGNEE,ConventionSigned
            SIGNEE,SUSPENDRE,SUSPENDUE,ConventionSuspended
            SUSPENDUE,LEVER_SUSPENSION,SIGNEE,ConventionResumed
            """;

    @ParameterizedTest(name = "{0} –{1}→ {2}, publishing {3}")
    @CsvSource(textBlock = ALLOWED, nullValues = "-")
    void what_the_rule_book_allows(StatutInstrument from, Acte acte, StatutInstrument to, String event) {
        Transition edge = Transition.of(Optional.ofNullable(from), acte);

        assertThat(edge.to()).isEqualTo(to);
        assertThat(edge.event().map(TypeEvenement::nom)).isEqualTo(Optional.ofNullable(event));
    }

    @ParameterizedTest(name = "{0} –{1}→ refused")
    @MethodSource("everythingElse")
    void everything_else_is_refused_and_says_both_the_state_and_the_act(Optional<StatutInstrument> from, Acte acte) {
        assertThatThrownBy(() -> Transition.of(from, acte))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(ConventionRefusal.ETAT_INCOMPATIBLE))
                .hasMessageContaining(acte.name())
                .hasMessageContaining(from.map(Enum::name).orElse("inexistant"));
    }

    @Test
    @DisplayName("The table has one edge at most for a pair, and speaks of every state and every act")
    void the_table_is_whole() {
        assertThat(Transition.TABLE)
                .extracting(edge -> edge.from() + " " + edge.acte())
                .doesNotHaveDuplicates();
        assertThat(Transition.TABLE).extracting(Transition::to).contains(StatutInstrument.values());
        assertThat(Transition.TABLE).extracting(Transition::acte).contains(Acte.values());
        assertThat(everythingElse().count() + Transition.TABLE.size()).isEqualTo(pairs().count());
    }

    static Stream<Arguments> everythingElse() {
        return pairs().filter(pair -> ALLOWED.lines().noneMatch(line -> line.startsWith(key(pair))));
    }

    private static Stream<Arguments> pairs() {
        Stream<Optional<StatutInstrument>> states = Stream.concat(
                Stream.of(Optional.empty()),
                Arrays.stream(StatutInstrument.values()).map(Optional::of));
        return states.flatMap(state -> Arrays.stream(Acte.values()).map(acte -> Arguments.of(state, acte)));
    }

    private static String key(Arguments pair) {
        Optional<?> state = (Optional<?>) pair.get()[0];
        return state.map(Object::toString).orElse("-") + "," + pair.get()[1] + ",";
    }
}
