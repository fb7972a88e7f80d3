package fr.relais.funding.lot;

import fr.relais.funding.exemples.StateTables;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** §3.7: every (state, act) pair of a lot, allowed or refused. */
class CycleLotTest {

    private static final String ALLOWED = """
            -,CONSTITUER,CONSTITUE,-
            CONSTITUE,APPROUVER,APPROUVE,-
            CONSTITUE,APPROUVER_AU_DELA_DU_SEUIL,A_APPROUVER_EN_SECOND,-
            CONSTITUE,RETIRER_UN_VIREMENT,CONSTITUE,-
            CONSTITUE,ABANDONNER,ABANDONNE,-
            A_APPROUVER_EN_SECOND,SECONDER,APPROUVE,-
            A_APPROUVER_EN_SECOND,RETIRER_UN_VIREMENT,CONSTITUE,-
            A_APPROUVER_EN_SECOND,RENVOYER,CONSTITUE,-
            APPROUVE,LIBERER,LIBERE,-
            APPROUVE,RETIRER_UN_VIREMENT,CONSTITUE,-
            APPROUVE,RENVOYER,CONSTITUE,-
            LIBERE,EMETTRE,EMIS,-
            LIBERE,ABANDONNER,ABANDONNE,-
            """;

    @TestFactory
    Stream<DynamicTest> every_pair_is_allowed_or_refused_as_the_rule_book_says() {
        return StateTables.everyPair(
                CycleLot.TABLE, EtatLot.class, ActeLot.class, ALLOWED, LotRefusal.LOT_ETAT_INCOMPATIBLE);
    }

    @Test
    @DisplayName("The page of the lots shows the table, edge by edge")
    void the_page_shows_the_table() {
        StateTables.assertDrawn(CycleLot.TABLE, Enum::name, Path.of("docs/lots.md"), "## States");
    }
}
