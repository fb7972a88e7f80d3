package fr.relais.funding.parametre.rest;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Decision;
import fr.relais.funding.bareme.RegleAcomptes;
import fr.relais.funding.bareme.StatutBareme;
import fr.relais.funding.bareme.Taux;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** The parameters of one year as the Cnaf enters them: euros, rates between 0 and 1, and the text they come from. */
@Schema(additionalProperties = Schema.False.class)
public record BaremeDemande(
        @NotNull Montant prixPlafondEtp,

        @NotNull @Size(max = TAUX_MAX) @Pattern(regexp = TAUX)
        String tauxPs,

        @NotNull Montant forfaitBonus,

        @NotNull @Size(max = TAUX_MAX) @Pattern(regexp = TAUX)
        String tauxAcompte1,

        @NotNull @Size(max = TAUX_MAX) @Pattern(regexp = TAUX)
        String tauxAcompte2,

        @NotNull @Size(max = TAUX_MAX) @Pattern(regexp = TAUX)
        String plafondAcomptes,

        @NotNull Boolean bonusDansAcompte,

        @NotEmpty @Size(max = 50) @UniqueElements @Schema(uniqueItems = true)
        List<@NotNull @Size(max = 6) @Pattern(regexp = "^[1-9][0-9]{0,5}$") String> comptesEligibles,

        @NotNull StatutBareme statut,

        @NotNull @TexteSaisi(max = SOURCE_MAX) @Schema(maxLength = SOURCE_MAX)
        String source,

        @NotNull LocalDate dateDecision) {

    static final String EXEMPLE = """
            {"prixPlafondEtp": "60000.00", "tauxPs": "0.43", "forfaitBonus": "3000.00",
             "tauxAcompte1": "0.35", "tauxAcompte2": "0.35", "plafondAcomptes": "0.70", "bonusDansAcompte": false,
             "comptesEligibles": ["60", "61", "62", "63", "64", "65", "66", "68", "86"],
             "statut": "PROVISOIRE", "source": "Lettre-circulaire fictive 2022-001", "dateDecision": "2022-01-15"}""";

    private static final String TAUX = "^(0(\\.[0-9]{1,6})?|1(\\.0{1,6})?)$";
    private static final int TAUX_MAX = 8;
    private static final int SOURCE_MAX = 500;

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

    Bareme toBareme(Exercice exercice, int version) {
        return new Bareme(
                exercice,
                version,
                prixPlafondEtp,
                Taux.of(tauxPs),
                forfaitBonus,
                new RegleAcomptes(
                        Taux.of(tauxAcompte1), Taux.of(tauxAcompte2), Taux.of(plafondAcomptes), bonusDansAcompte),
                Set.copyOf(comptesEligibles),
                new Decision(statut, source, dateDecision));
    }

    private static Refused incoherent(String detail, String pointer) {
        return Refused.because(FundingRefusal.BAREME_INCOHERENT, detail).at(pointer);
    }
}
