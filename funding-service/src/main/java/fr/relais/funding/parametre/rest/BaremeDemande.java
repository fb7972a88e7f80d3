package fr.relais.funding.parametre.rest;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Decision;
import fr.relais.funding.bareme.Limites;
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
import java.util.Optional;
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

        @NotNull @Schema(description = "Dernier jour pour justifier l'exercice sans retard (DL-8)")
        LocalDate limiteJustification,

        @NotNull @Schema(description = "Dernier jour après lequel rien n'est plus payé pour l'exercice (DL-9)")
        LocalDate forclusion,

        @NotNull @Schema(description = "Un indu plus petit peut être annulé ; 0.00 : aucun (CALC-9)")
        Montant seuilPetitIndu,

        @NotNull StatutBareme statut,

        @NotNull @TexteSaisi(max = SOURCE_MAX) @Schema(maxLength = SOURCE_MAX)
        String source,

        @Size(max = LIEN_MAX) @Pattern(regexp = LIEN) @Schema(nullable = true, description = "Adresse du texte")
        String lien,

        @NotNull LocalDate dateDecision) {

    static final String EXEMPLE = """
            {"prixPlafondEtp": "60000.00", "tauxPs": "0.43", "forfaitBonus": "3000.00",
             "tauxAcompte1": "0.35", "tauxAcompte2": "0.35", "plafondAcomptes": "0.70", "bonusDansAcompte": false,
             "comptesEligibles": ["60", "61", "62", "63", "64", "65", "66", "68", "86"],
             "limiteJustification": "2023-06-30", "forclusion": "2023-12-31", "seuilPetitIndu": "0.00",
             "statut": "PROVISOIRE", "source": "Lettre-circulaire fictive 2022-001", "dateDecision": "2022-01-15",
             "lien": "https://www.example.fr/lc-2022-001"}""";

    private static final String TAUX = "^(0(\\.[0-9]{1,6})?|1(\\.0{1,6})?)$";
    private static final int TAUX_MAX = 8;
    private static final int SOURCE_MAX = 500;
    private static final String LIEN = "^https://[a-z0-9.-]{1,200}(/[A-Za-z0-9._~/?=&%-]{0,280})?$";
    private static final int LIEN_MAX = 500;

    /** What the fields say together, for the year they are entered for. */
    public void check(Exercice exercice) {
        if (!prixPlafondEtp.isPositive()) {
            throw incoherent("Le prix plafond par ETP est un montant positif.", "/prixPlafondEtp");
        }
        if (forfaitBonus.isNegative()) {
            throw incoherent("Le forfait du bonus n'est pas négatif.", "/forfaitBonus");
        }
        if (seuilPetitIndu.isNegative()) {
            throw incoherent("Le seuil des petits indus n'est pas négatif.", "/seuilPetitIndu");
        }
        if (!limiteJustification.isAfter(exercice.periode().fin())) {
            throw incoherent("Un exercice se justifie une fois terminé.", "/limiteJustification");
        }
        if (forclusion.isBefore(limiteJustification)) {
            throw incoherent("La forclusion ne précède pas la limite de justification.", "/forclusion");
        }
        Taux plafond = Taux.of(plafondAcomptes);
        if (Taux.of(tauxAcompte1).valeur().compareTo(plafond.valeur()) > 0) {
            throw incoherent("L'acompte 1 dépasse à lui seul le plafond des acomptes.", "/tauxAcompte1");
        }
    }

    /** The version of that rank; {@link #check} passed. */
    public Bareme toBareme(Exercice exercice, int version) {
        return new Bareme(
                exercice,
                version,
                prixPlafondEtp,
                Taux.of(tauxPs),
                forfaitBonus,
                new RegleAcomptes(
                        Taux.of(tauxAcompte1), Taux.of(tauxAcompte2), Taux.of(plafondAcomptes), bonusDansAcompte),
                Set.copyOf(comptesEligibles),
                new Limites(limiteJustification, forclusion),
                seuilPetitIndu,
                new Decision(statut, source, dateDecision, Optional.ofNullable(lien)));
    }

    private static Refused incoherent(String detail, String pointer) {
        return Refused.because(FundingRefusal.BAREME_INCOHERENT, detail).at(pointer);
    }
}
