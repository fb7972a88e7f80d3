package fr.relais.funding.virement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.exemples.StateTables;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** §3.7: every (state, act) pair of a transfer, allowed or refused. */
class CycleVirementTest {

    private static final String ALLOWED = """
            -,REUNIR,LIQUIDE,-
            LIQUIDE,ORDONNANCER,ORDONNANCE,-
            LIQUIDE,RETIRER,RETIRE,-
            ORDONNANCE,RENVOYER,LIQUIDE,-
            ORDONNANCE,RETIRER,RETIRE,-
            ORDONNANCE,LIBERER,LIBERE,PAYMENT_RELEASED
            LIBERE,EMETTRE,EMIS,-
            LIBERE,RETIRER,RETIRE,PAYMENT_REJECTED
            EMIS,ACCEPTER,EMIS,-
            EMIS,EXECUTER,PAYE,PAYMENT_EXECUTED
            EMIS,REJETER,REJETE,PAYMENT_REJECTED
            EMIS,RETOURNER,RETOURNE,PAYMENT_REJECTED
            PAYE,RETOURNER,RETOURNE,PAYMENT_REJECTED
            """;

    @TestFactory
    Stream<DynamicTest> every_pair_is_allowed_or_refused_as_the_rule_book_says() {
        return StateTables.everyPair(
                CycleVirement.TABLE,
                EtatVirement.class,
                ActeVirement.class,
                ALLOWED,
                VirementRefusal.VIREMENT_ETAT_INCOMPATIBLE);
    }

    @Test
    @DisplayName(
            "I2: once released a transfer leaves for the bank, or is over; once it left only the bank tells what became of it")
    void released() {
        assertThat(Arrays.stream(ActeVirement.values())
                        .filter(acte -> CycleVirement.TABLE.allows(EtatVirement.LIBERE, acte)))
                .containsExactlyInAnyOrder(ActeVirement.EMETTRE, ActeVirement.RETIRER);
        assertThat(Arrays.stream(ActeVirement.values())
                        .filter(acte -> CycleVirement.TABLE.allows(EtatVirement.EMIS, acte)))
                .containsExactlyInAnyOrder(
                        ActeVirement.ACCEPTER, ActeVirement.EXECUTER, ActeVirement.REJETER, ActeVirement.RETOURNER);
    }

    @Test
    @DisplayName("The page of the payments shows the table, edge by edge")
    void the_page_shows_the_table() {
        StateTables.assertDrawn(
                CycleVirement.TABLE, CycleVirement.Evenement::name, Path.of("docs/virements.md"), "## States");
    }
}
