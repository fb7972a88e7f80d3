package fr.relais.funding.retour;

import fr.relais.funding.exemples.StateTables;
import fr.relais.kit.state.StateTable.NoEvent;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** ASM-FUND-84: every (state, act) pair of a line that waits for somebody, allowed or refused. */
class CycleLigneTest {

    private static final String ALLOWED = """
            -,METTRE_EN_FILE,A_TRAITER,-
            A_TRAITER,RATTACHER,RATTACHEE,-
            A_TRAITER,CLASSER,CLASSEE,-
            """;

    @TestFactory
    Stream<DynamicTest> what_was_decided_stays_decided() {
        return StateTables.everyPair(
                CycleLigne.TABLE, EtatLigne.class, ActeLigne.class, ALLOWED, RetourRefusal.LIGNE_ETAT_INCOMPATIBLE);
    }

    @Test
    @DisplayName("The page of the answers shows the table, edge by edge")
    void the_page_shows_the_table() {
        StateTables.assertDrawn(CycleLigne.TABLE, NoEvent::name, Path.of("docs/retours.md"), "## States");
    }
}
