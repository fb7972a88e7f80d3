package fr.relais.convention.coordination;

import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a Caf pays for a year of coordination (CALC-11): the ETP, the amount of the year, the most for the « journée
 * action-recherche-formation », and the text that says so. Figures are those of the call, never of the code.
 */
@Embeddable
public record Financement(
        Etp etp,
        @Column(name = "montant_annuel") Montant montantAnnuel,
        @Column(name = "plafond_journee") Montant plafondJournee,
        @Column(name = "source_titre") String sourceTitre,
        @Column(name = "source_date") LocalDate sourceDate) {

    void requireTrue() {
        requirePositive(montantAnnuel, "/financement/montantAnnuel");
        if (plafondJournee.isNegative()) {
            throw negative("/financement/plafondJournee");
        }
        if (etp.isZero()) {
            throw Refused.because(KitRefusal.ETP_INVALIDE, "La coordination occupe plus de 0 ETP.")
                    .at("/financement/etp");
        }
    }

    private static void requirePositive(Montant montant, String pointer) {
        if (!montant.isPositive()) {
            throw negative(pointer);
        }
    }

    private static Refused negative(String pointer) {
        return Refused.because(KitRefusal.MONTANT_INVALIDE, "Ce montant ne peut être négatif, ni celui de l'année nul.")
                .at(pointer);
    }
}
