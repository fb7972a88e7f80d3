package fr.relais.convention.coordination;

import fr.relais.convention.StateTables;
import fr.relais.kit.state.StateTable;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** §3.10: every (state, act) pair of a coordination, allowed or refused. */
class CycleCoordinationTest {

    private static final String ALLOWED = """
            -,CANDIDATER,CANDIDATURE,-
            CANDIDATURE,RETENIR,RETENUE,-
            CANDIDATURE,ECARTER,NON_RETENUE,-
            RETENUE,OUVRIR_DOSSIER,RETENUE,-
            RETENUE,SIGNER,CONVENTION_SIGNEE,-
            RETENUE,CLORE,CLOSE,-
            CONVENTION_SIGNEE,REMETTRE_BILAN,BILAN_REMIS,-
            CONVENTION_SIGNEE,CLORE,CLOSE,-
            BILAN_REMIS,EVALUER,BILAN_REMIS,-
            BILAN_REMIS,RENOUVELER,RENOUVELEE,-
            BILAN_REMIS,CLORE,CLOSE,-
            RENOUVELEE,SIGNER,CONVENTION_SIGNEE,-
            RENOUVELEE,CLORE,CLOSE,-
            """;

    @TestFactory
    Stream<DynamicTest> every_pair_is_allowed_or_refused_as_the_rule_book_says() {
        return StateTables.everyPair(
                CycleCoordination.TABLE,
                StatutCoordination.class,
                ActeCoordination.class,
                ALLOWED,
                CoordinationRefusal.COORDINATION_ETAT_INCOMPATIBLE);
    }

    @Test
    @DisplayName("The page of the coordination shows the table, edge by edge")
    void the_page_shows_the_table() {
        StateTables.assertDrawn(
                CycleCoordination.TABLE, StateTable.NoEvent::name, Path.of("docs/coordination.md"), "## States");
    }
}
