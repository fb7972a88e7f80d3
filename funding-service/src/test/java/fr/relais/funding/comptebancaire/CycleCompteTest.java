package fr.relais.funding.comptebancaire;

import fr.relais.funding.exemples.StateTables;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** §3.7: every (state, act) pair of a version of an account, allowed or refused. */
class CycleCompteTest {

    private static final String ALLOWED = """
            -,SAISIR,SAISI,-
            SAISI,DEPOSER_PREUVE,SAISI,-
            SAISI,VERIFIER,VERIFIE,-
            SAISI,ECARTER,ECARTE,-
            VERIFIE,REMPLACER,REMPLACE,-
            VERIFIE,REFUSER_PAR_LA_BANQUE,REFUSE_PAR_LA_BANQUE,-
            REFUSE_PAR_LA_BANQUE,REFUSER_PAR_LA_BANQUE,REFUSE_PAR_LA_BANQUE,-
            REFUSE_PAR_LA_BANQUE,CONFIRMER,VERIFIE,-
            REFUSE_PAR_LA_BANQUE,REMPLACER,REMPLACE,-
            """;

    @TestFactory
    Stream<DynamicTest> every_pair_is_allowed_or_refused() {
        return StateTables.everyPair(
                CycleCompte.TABLE,
                EtatVersion.class,
                ActeCompte.class,
                ALLOWED,
                CompteRefusal.COMPTE_ETAT_INCOMPATIBLE);
    }

    @Test
    @DisplayName("The page of the accounts shows the table, edge by edge")
    void the_page_shows_the_table() {
        StateTables.assertDrawn(CycleCompte.TABLE, Enum::name, Path.of("docs/comptes-bancaires.md"), "## States");
    }
}
