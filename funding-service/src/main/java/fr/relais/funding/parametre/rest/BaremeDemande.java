package fr.relais.funding.parametre.rest;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Decision;
import fr.relais.funding.bareme.RegleAcomptes;
import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.bareme.Taux;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/** The parameters of one year as the Cnaf enters them: euros, rates between 0 and 1, and the text they come from. */
public record BaremeDemande(
        @NotNull Exercice exercice,
        @NotNull Montant prixPlafondEtp,
        @NotNull @Pattern(regexp = TAUX) String tauxPs,
        @NotNull Montant forfaitBonus,
        @NotNull @Pattern(regexp = TAUX) String tauxAcompte1,
        @NotNull @Pattern(regexp = TAUX) String tauxAcompte2,
        @NotNull @Pattern(regexp = TAUX) String plafondAcomptes,
        boolean bonusDansAcompte,
        @NotEmpty @Size(max = 50) Set<@NotNull @Pattern(regexp = "[1-9]\\d{0,5}") String> comptesEligibles,
        @NotNull StatutBareme statut,
        @NotBlank @Size(max = 500) String source,
        @NotNull LocalDate dateDecision) {

    private static final String TAUX = "0(\\.\\d{1,6})?|1(\\.0{1,6})?";

    void check() {
        if (!prixPlafondEtp.isPositive()) {
            throw incoherent("Le prix plafond par ETP est un montant positif.", "/prixPlafondEtp");
        }
        if (forfaitBonus.isNegative()) {
            throw incoherent("Le forfait du bonus n'est pas négatif.", "/forfaitBonus");
        }
        Taux plafond = Taux.of(plafondAcomptes);
        if (Taux.of(tauxAcompte1).valeur().compareTo(plafond.valeur()) > 0) {
            throw incoherent("L'acompte 1 dépasse à lui seul le plafond des acomptes.", "/tauxAcompte1");
        }
    }

    Bareme toBareme(int version) {
        return new Bareme(
                exercice,
                version,
                prixPlafondEtp,
                Taux.of(tauxPs),
                forfaitBonus,
                new RegleAcomptes(
                        Taux.of(tauxAcompte1), Taux.of(tauxAcompte2), Taux.of(plafondAcomptes), bonusDansAcompte),
                comptesEligibles,
                new Decision(statut, source, dateDecision));
    }

    private static Refused incoherent(String detail, String pointer) {
        return Refused.because(FundingRefusal.BAREME_INCOHERENT, detail).at(pointer);
    }
}
