package fr.relais.funding.retour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.funding.virement.EtatVirement;
import fr.relais.kit.value.Montant;
import fr.relais.paymentfiles.retour.LigneEcartee;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.StatutRetour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from a line of the bank, decided from the transfer as it stands. */
class SuiteTest {

    private static final LocalDate EMIS_LE = LocalDate.of(2022, 3, 15);
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 18);

    @ParameterizedTest(name = "{0}, told {1} on {2}: {3}")
    @CsvSource({
        "EMIS,   EXECUTE,  2022-03-15, APPLIQUEE",
        "EMIS,   REJETE,   2022-03-18, APPLIQUEE",
        "EMIS,   EXECUTE,  2022-03-19, DATE_INVRAISEMBLABLE",
        "EMIS,   REJETE,   2022-03-14, DATE_INVRAISEMBLABLE",
        "PAYE,   RETOURNE, 2022-03-14, DATE_INVRAISEMBLABLE",
        "PAYE,   RETOURNE, 2022-03-18, APPLIQUEE",
        "PAYE,   EXECUTE,  2022-03-19, SANS_EFFET",
        "EMIS,   EN_ATTENTE, 2022-03-19, SANS_EFFET",
        "REJETE, REJETE,   2022-03-14, SANS_EFFET",
        "LIBERE, EXECUTE,  2022-03-18, CONTRADICTOIRE"
    })
    @DisplayName("ASM-FUND-82: what would move a transfer is told of a day between its emission and today")
    void dates(EtatVirement etat, StatutRetour told, LocalDate on, Suite expected) {
        assertThat(Suite.of(found(etat, false), retour(told, on, Optional.empty()), TODAY))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, paid by another: {1}, told {2}: {3}")
    @CsvSource({
        "REJETE, true,  EXECUTE,  DOUBLE_PAIEMENT_SUSPECTE",
        "REJETE, false, EXECUTE,  CONTRADICTOIRE",
        "REJETE, true,  RETOURNE, CONTRADICTOIRE",
        "REJETE, true,  REJETE,   SANS_EFFET",
        "PAYE,   true,  REJETE,   CONTRADICTOIRE",
        "ORDONNANCE, true, EXECUTE, CONTRADICTOIRE"
    })
    @DisplayName(
            "a transfer that the bank refused, then says it executed, while another pays again: paid twice, perhaps")
    void paid_twice(EtatVirement etat, boolean again, StatutRetour told, Suite expected) {
        assertThat(Suite.of(found(etat, again), retour(told, TODAY, Optional.empty()), TODAY))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} for 8729.00: {1}")
    @CsvSource({
        "8729,             APPLIQUEE",
        "8729.00000,       APPLIQUEE",
        "8728.99,          MONTANT_DIFFERENT",
        "9999999999999.99, MONTANT_DIFFERENT"
    })
    @DisplayName("another amount is looked at by somebody, however large")
    void amounts(BigDecimal told, Suite expected) {
        Retour retour = retour(StatutRetour.EXECUTE, TODAY, Optional.of(told));
        assertThat(Suite.of(found(EtatVirement.EMIS, false), retour, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(LigneEcartee.Raison.class)
    @DisplayName("what a file ties to nothing waits for somebody, under its own reason")
    void set_aside(LigneEcartee.Raison raison) {
        assertThat(Suite.of(raison)).hasToString(raison.name()).matches(Suite::isATraiter);
    }

    @Test
    void only_what_was_applied_or_known_waits_for_nobody() {
        assertThat(EnumSet.allOf(Suite.class))
                .filteredOn(one -> !one.isATraiter())
                .containsExactly(Suite.APPLIQUEE, Suite.SANS_EFFET);
    }

    private static Suite.Trouve found(EtatVirement etat, boolean payeAutrement) {
        return new Suite.Trouve(etat, Montant.of("8729.00"), EMIS_LE, payeAutrement);
    }

    private static Retour retour(StatutRetour told, LocalDate on, Optional<BigDecimal> montant) {
        return new Retour("reference", told, Optional.empty(), montant, on);
    }
}
