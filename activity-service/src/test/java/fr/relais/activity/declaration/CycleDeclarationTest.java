package fr.relais.activity.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.CycleTable;
import fr.relais.activity.StateMachine.Edge;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** §3.4, every state by every act. */
class CycleDeclarationTest {

    private static final CycleTable RULES_3_4 = CycleTable.parse("""
            ENREGISTRER COMPLETER DEMANDER_CORRECTION VALIDER REFUSER RECTIFIER
            A_COMPLETER EN_SAISIE  -        -          -       -       -
            EN_SAISIE   EN_SAISIE  COMPLETE -          -       -       -
            COMPLETE    -          -        A_CORRIGER VALIDEE REFUSEE -
            A_CORRIGER  A_CORRIGER COMPLETE -          -       -       -
            VALIDEE     -          -        -          -       -       VALIDEE
            REFUSEE     -          -        -          -       -       -""");

    @Test
    void the_rules_name_every_state_and_every_act() {
        assertThat(RULES_3_4.states())
                .containsExactlyElementsOf(
                        Arrays.stream(EtatDeclaration.values()).map(Enum::name).toList());
        assertThat(RULES_3_4.acts())
                .containsExactlyElementsOf(
                        Arrays.stream(ActeDeclaration.values()).map(Enum::name).toList());
    }

    @Test
    void the_table_allows_what_the_rules_allow_and_refuses_the_rest() {
        RULES_3_4.verify((etat, acte) -> CycleDeclaration.TABLE
                .next(EtatDeclaration.valueOf(etat), ActeDeclaration.valueOf(acte))
                .name());
    }

    @Test
    void so_does_the_declaration() {
        RULES_3_4.verify((etat, acte) -> UneDeclaration.play(
                        UneDeclaration.en(EtatDeclaration.valueOf(etat)), ActeDeclaration.valueOf(acte))
                .etat()
                .name());
    }

    @Test
    void only_what_leads_to_validee_is_published() {
        assertThat(CycleDeclaration.TABLE.edges())
                .allSatisfy(edge -> assertThat(isPublished(edge)).isEqualTo(edge.to() == EtatDeclaration.VALIDEE));
    }

    @Test
    void the_readme_shows_the_table() throws IOException {
        CycleTable.assertInReadme(CycleTable.mermaid(CycleDeclaration.TABLE, EtatDeclaration.A_COMPLETER));
    }

    private static boolean isPublished(Edge<?, ?> edge) {
        return ActivityValidated.TYPE.equals(edge.event());
    }
}
