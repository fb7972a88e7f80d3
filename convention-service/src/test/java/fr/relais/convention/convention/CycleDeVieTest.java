package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.StateTables;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** §3.2, §3.3 and CONV-5, CONV-6, CONV-7: every (state, act) pair, allowed or refused. */
class CycleDeVieTest {

    private static final String ALLOWED = """
            -,REDIGER,BROUILLON,-
            -,REPRENDRE,SIGNEE,CONVENTION_SIGNED
            BROUILLON,MODIFIER,BROUILLON,-
            BROUILLON,TRANSMETTRE,TRANSMISE,-
            BROUILLON,RETIRER,ANNULEE,-
            TRANSMISE,SIGNER_EN_PARTIE,TRANSMISE,-
            TRANSMISE,SIGNER_GESTIONNAIRE,SIGNEE_GESTIONNAIRE,-
            TRANSMISE,SIGNER_CAF,SIGNEE_CAF,-
            TRANSMISE,REFUSER,REFUSEE,-
            TRANSMISE,RETIRER,ANNULEE,-
            SIGNEE_GESTIONNAIRE,SIGNER_CAF,SIGNEE,CONVENTION_SIGNED
            SIGNEE_GESTIONNAIRE,REFUSER,REFUSEE,-
            SIGNEE_CAF,SIGNER_EN_PARTIE,SIGNEE_CAF,-
            SIGNEE_CAF,SIGNER_GESTIONNAIRE,SIGNEE,CONVENTION_SIGNED
            SIGNEE_CAF,REFUSER,REFUSEE,-
            SIGNEE,SUSPENDRE,SUSPENDUE,CONVENTION_SUSPENDED
            SIGNEE,RESILIER,RESILIEE,CONVENTION_TERMINATED
            SUSPENDUE,LEVER_SUSPENSION,SIGNEE,CONVENTION_RESUMED
            SUSPENDUE,RESILIER,RESILIEE,CONVENTION_TERMINATED
            RESILIEE,SUSPENDRE,RESILIEE,CONVENTION_SUSPENDED
            RESILIEE,LEVER_SUSPENSION,RESILIEE,CONVENTION_RESUMED
            """;

    @TestFactory
    Stream<DynamicTest> every_pair_is_allowed_or_refused_as_the_rule_book_says() {
        return StateTables.everyPair(
                CycleDeVie.TABLE, StatutInstrument.class, Acte.class, ALLOWED, ConventionRefusal.ETAT_INCOMPATIBLE);
    }

    @Test
    @DisplayName("The page of the feature shows the table of states, edge by edge")
    void the_page_shows_the_table() {
        StateTables.assertDrawn(CycleDeVie.TABLE, TypeEvenement::nom, Path.of("docs", "conventions.md"), "## States");
    }
}
