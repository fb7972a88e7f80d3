package fr.relais.activity.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.activity.CycleTable;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** §3.5, every state by every act. */
class CycleBilanTest {

    private static final CycleTable RULES_3_5 = CycleTable.parse("""
            ENREGISTRER COMPLETER IMPORTER EVALUER REVISER REUNIR
            OUVERT        OUVERT COMPLET COMPLET -      -             -
            COMPLET       -      -       COMPLET EVALUE -             -
            EVALUE        -      -       -       EVALUE EVALUE_REVISE EVALUE
            EVALUE_REVISE -      -       -       -      EVALUE_REVISE EVALUE_REVISE""");

    @Test
    void the_rules_name_every_state_and_every_act() {
        assertThat(RULES_3_5.states())
                .containsExactlyElementsOf(
                        Arrays.stream(EtatBilan.values()).map(Enum::name).toList());
        assertThat(RULES_3_5.acts())
                .containsExactlyElementsOf(
                        Arrays.stream(ActeBilan.values()).map(Enum::name).toList());
    }

    @Test
    void the_table_allows_what_the_rules_allow_and_refuses_the_rest() {
        RULES_3_5.verify((etat, acte) -> CycleBilan.TABLE
                .next(EtatBilan.valueOf(etat), ActeBilan.valueOf(acte))
                .name());
    }

    @Test
    void so_does_the_bilan() {
        RULES_3_5.verify((etat, acte) -> UnBilan.play(UnBilan.en(EtatBilan.valueOf(etat)), ActeBilan.valueOf(acte))
                .etat()
                .name());
    }

    @Test
    void only_a_verdict_is_published() {
        assertThat(CycleBilan.TABLE.edges())
                .allSatisfy(edge -> assertThat(BilanEvaluated.TYPE.equals(edge.event()))
                        .isEqualTo(edge.act() == ActeBilan.EVALUER || edge.act() == ActeBilan.REVISER));
    }

    @Test
    void the_readme_shows_the_table() throws IOException {
        CycleTable.assertInReadme(CycleTable.mermaid(CycleBilan.TABLE, EtatBilan.OUVERT));
    }
}
