package fr.relais.funding.portefeuille.rest;

import fr.relais.funding.bareme.Taux;
import fr.relais.funding.portefeuille.BaremeModifie;
import fr.relais.funding.portefeuille.PortefeuilleRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is changed of the published barème of a year: euros, and a rate between 0 and 1. */
@Schema(name = "PortefeuilleDemande", additionalProperties = Schema.False.class)
record PortefeuilleDemande(
        @NotNull Exercice exercice,

        @Schema(nullable = true) Montant prixPlafondEtp,

        @Size(max = 8) @Pattern(regexp = TAUX) @Schema(nullable = true)
        String tauxPs,

        @Schema(nullable = true) Montant forfaitBonus) {

    static final String EXEMPLE = """
            {"exercice": 2022, "prixPlafondEtp": "50000.00", "tauxPs": "0.45", "forfaitBonus": "3229.00"}""";

    private static final String TAUX = "^(0(\\.[0-9]{1,6})?|1(\\.0{1,6})?)$";

    BaremeModifie toBaremeModifie() {
        return new BaremeModifie(
                positive(prixPlafondEtp, "prixPlafondEtp"),
                Optional.ofNullable(tauxPs).map(Taux::of),
                positive(forfaitBonus, "forfaitBonus"));
    }

    private static Optional<Montant> positive(Montant montant, String champ) {
        if (montant != null && montant.isNegative()) {
            throw Refused.because(PortefeuilleRefusal.MONTANT_NEGATIF, "Un montant du barème n'est jamais négatif.")
                    .at("/" + champ);
        }
        return Optional.ofNullable(montant);
    }
}
