package fr.relais.convention.projet;

import fr.relais.convention.StateTables;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** §3.1: every (state, act) pair, allowed or refused. */
class CycleProjetTest {

    private static final String ALLOWED = """
            -,OUVRIR,EN_ELABORATION,-
            -,REPRENDRE,VALIDE,-
            EN_ELABORATION,ENREGISTRER,EN_ELABORATION,-
            EN_ELABORATION,TENIR_REGISTRES,EN_ELABORATION,-
            EN_ELABORATION,DESIGNER_REFERENT,EN_ELABORATION,-
            EN_ELABORATION,ACCOMPAGNER,EN_ELABORATION,-
            EN_ELABORATION,DEPOSER,DEPOSE,-
            EN_ELABORATION,RETIRER,RETIRE,-
            DEPOSE,TENIR_REGISTRES,DEPOSE,-
            DEPOSE,DESIGNER_REFERENT,DEPOSE,-
            DEPOSE,ACCOMPAGNER,DEPOSE,-
            DEPOSE,DONNER_AVIS,DEPOSE,-
            DEPOSE,DEMANDER_COMPLEMENTS,EN_ELABORATION,-
            DEPOSE,VALIDER,VALIDE,-
            DEPOSE,REFUSER,REFUSE,-
            VALIDE,ENREGISTRER,VALIDE,-
            VALIDE,TENIR_REGISTRES,VALIDE,-
            VALIDE,DESIGNER_REFERENT,VALIDE,-
            VALIDE,ACCOMPAGNER,VALIDE,-
            VALIDE,NOTIFIER_MODIFICATION,MODIFICATION_EN_VALIDATION,-
            VALIDE,EVALUER,CLOS,-
            MODIFICATION_EN_VALIDATION,TENIR_REGISTRES,MODIFICATION_EN_VALIDATION,-
            MODIFICATION_EN_VALIDATION,DESIGNER_REFERENT,MODIFICATION_EN_VALIDATION,-
            MODIFICATION_EN_VALIDATION,ACCOMPAGNER,MODIFICATION_EN_VALIDATION,-
            MODIFICATION_EN_VALIDATION,DONNER_AVIS,MODIFICATION_EN_VALIDATION,-
            MODIFICATION_EN_VALIDATION,VALIDER,VALIDE,-
            MODIFICATION_EN_VALIDATION,REFUSER,VALIDE,-
            """;

    @TestFactory
    Stream<DynamicTest> every_pair_is_allowed_or_refused_as_the_rule_book_says() {
        return StateTables.everyPair(
                CycleProjet.TABLE,
                StatutProjet.class,
                ActeProjet.class,
                ALLOWED,
                ProjetRefusal.ETAT_DU_PROJET_INCOMPATIBLE);
    }

    @Test
    @DisplayName("docs/projet.md shows the table of states, edge by edge")
    void the_page_shows_the_table() {
        StateTables.assertDrawn(CycleProjet.TABLE, Enum::name, Path.of("docs", "projet.md"), "## States");
    }
}
