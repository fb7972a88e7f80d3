package fr.relais.funding.virement;

import static fr.relais.funding.virement.Issue.APPLIQUEE;
import static fr.relais.funding.virement.Issue.CONTRADICTOIRE;
import static fr.relais.funding.virement.Issue.MONTANT_DIFFERENT;
import static fr.relais.funding.virement.Issue.SANS_EFFET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relais.kit.value.Montant;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.StatutRetour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** ASM-FUND-65: answers of the bank may come twice, late and in any order. */
class IssueTest {

    private static final Montant DU = Montant.of("8729.00");

    @ParameterizedTest(name = "{0}, from waiting, accepted, executed, rejected to returned: {1}")
    @CsvSource({
        "LIQUIDE,    CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE",
        "ORDONNANCE, CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE",
        "LIBERE,     CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE",
        "RETIRE,     CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE CONTRADICTOIRE",
        "EMIS,       SANS_EFFET     APPLIQUEE      APPLIQUEE      APPLIQUEE      APPLIQUEE",
        "PAYE,       SANS_EFFET     SANS_EFFET     SANS_EFFET     CONTRADICTOIRE APPLIQUEE",
        "REJETE,     SANS_EFFET     SANS_EFFET     CONTRADICTOIRE SANS_EFFET     CONTRADICTOIRE",
        "RETOURNE,   SANS_EFFET     SANS_EFFET     SANS_EFFET     SANS_EFFET     SANS_EFFET"
    })
    void everyPair(EtatVirement etat, String issues) {
        assertThat(Stream.of(
                                StatutRetour.EN_ATTENTE,
                                StatutRetour.ACCEPTE,
                                StatutRetour.EXECUTE,
                                StatutRetour.REJETE,
                                StatutRetour.RETOURNE)
                        .map(told -> issue(etat, told).name()))
                .containsExactly(issues.split(" +"));
    }

    @ParameterizedTest(name = "{0} of another amount is looked at by somebody")
    @EnumSource(StatutRetour.class)
    void otherAmount(StatutRetour statut) {
        assertThat(Issue.of(EtatVirement.EMIS, DU, retour(statut, "8729.01"))).isEqualTo(MONTANT_DIFFERENT);
    }

    @Test
    @DisplayName("The amount is compared in euros, however the bank writes it; a report may leave it out")
    void sameAmount() {
        assertThat(Issue.of(EtatVirement.EMIS, DU, retour(StatutRetour.EXECUTE, "8729.0")))
                .isEqualTo(APPLIQUEE);
        assertThat(Issue.of(EtatVirement.RETIRE, DU, retour(StatutRetour.EXECUTE, "1.00")))
                .isEqualTo(CONTRADICTOIRE);
        assertThat(issue(EtatVirement.PAYE, StatutRetour.EXECUTE)).isEqualTo(SANS_EFFET);
    }

    private static Issue issue(EtatVirement etat, StatutRetour statut) {
        return Issue.of(
                etat, DU, new Retour("ref", statut, Optional.empty(), Optional.empty(), LocalDate.parse("2022-04-20")));
    }

    private static Retour retour(StatutRetour statut, String montant) {
        return new Retour(
                "ref", statut, Optional.empty(), Optional.of(new BigDecimal(montant)), LocalDate.parse("2022-04-20"));
    }
}
