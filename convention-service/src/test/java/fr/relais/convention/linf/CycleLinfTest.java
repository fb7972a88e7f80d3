package fr.relais.convention.linf;

import fr.relais.convention.StateTables;
import fr.relais.kit.state.StateTable;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** §3.9: every (state, act) pair of the referencing of a relais, allowed or refused. */
class CycleLinfTest {

    private static final String ALLOWED = """
            -,OUVRIR,NON_REFERENCE,-
            NON_REFERENCE,REFERENCER,REFERENCE,-
            REFERENCE,HABILITER,HABILITE_DEMANDES_EN_LIGNE,-
            HABILITE_DEMANDES_EN_LIGNE,DESHABILITER,REFERENCE,-
            REFERENCE,SUSPENDRE,SUSPENDU,-
            HABILITE_DEMANDES_EN_LIGNE,SUSPENDRE,SUSPENDU,-
            SUSPENDU,REPRENDRE,REFERENCE,-
            REFERENCE,RETIRER,RETIRE,-
            HABILITE_DEMANDES_EN_LIGNE,RETIRER,RETIRE,-
            SUSPENDU,RETIRER,RETIRE,-
            RETIRE,REFERENCER,REFERENCE,-
            """;

    @TestFactory
    Stream<DynamicTest> every_pair_is_allowed_or_refused_as_the_rule_book_says() {
        return StateTables.everyPair(
                CycleLinf.TABLE, EtatLinf.class, ActeLinf.class, ALLOWED, LinfRefusal.LINF_ETAT_INCOMPATIBLE);
    }

    @Test
    @DisplayName("The page of the LINF shows the table, edge by edge")
    void the_page_shows_the_table() {
        StateTables.assertDrawn(CycleLinf.TABLE, StateTable.NoEvent::name, Path.of("docs/linf.md"), "## States");
    }
}
