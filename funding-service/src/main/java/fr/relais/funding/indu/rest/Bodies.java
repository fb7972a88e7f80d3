package fr.relais.funding.indu.rest;

import fr.relais.funding.indu.Remboursement;
import fr.relais.funding.indu.Tranche;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Montant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What clients send to act on an indu; amounts in euros. */
final class Bodies {

    private static final int MOTIF = 2000;
    private static final int REFERENCE = 100;

    private Bodies() {}

    @Schema(name = "MotifIndu", additionalProperties = Schema.False.class)
    record Motif(
            @NotNull @TexteSaisi(max = MOTIF) @Schema(maxLength = MOTIF)
            String motif) {

        static final String EXEMPLE = """
                {"motif": "La baisse d'activité de 2021 tient à la fermeture des locaux pendant quatre mois."}""";
    }

    @Schema(name = "RemiseProposee", additionalProperties = Schema.False.class)
    record Remise(
            @NotNull Montant montant,

            @NotNull @TexteSaisi(max = MOTIF) @Schema(maxLength = MOTIF)
            String motif) {

        static final String EXEMPLE = """
                {"montant": "500.00", "motif": "Budget de la commune en déficit, bonne foi établie."}""";
    }

    @Schema(name = "RemboursementRecu", additionalProperties = Schema.False.class)
    record RemboursementRecu(
            @NotNull Montant montant,

            @NotNull @Schema(description = "Jour de la réception, aujourd'hui au plus tard")
            LocalDate date,

            @NotNull @TexteSaisi(max = REFERENCE) @Schema(maxLength = REFERENCE)
            String reference) {

        static final String EXEMPLE = """
                {"montant": "500.00", "date": "2023-03-15", "reference": "VIR-2023-0042"}""";

        Remboursement toRemboursement() {
            return new Remboursement(montant, date, reference);
        }
    }

    @Schema(name = "PlanDemande", additionalProperties = Schema.False.class)
    record Plan(
            @NotEmpty @Size(max = 60) @Schema(description = "Dans l'ordre des dates ; leur somme est ce qui reste")
            List<@NotNull @Valid TrancheDemandee> echeances) {

        static final String EXEMPLE = """
                {"echeances": [{"date": "2199-03-31", "montant": "618.00"}, {"date": "2199-06-30", "montant": "500.00"}]}""";

        List<Tranche> tranches() {
            return echeances.stream()
                    .map(one -> new Tranche(one.date(), one.montant()))
                    .toList();
        }
    }

    @Schema(name = "TrancheDemandee", additionalProperties = Schema.False.class)
    record TrancheDemandee(@NotNull LocalDate date, @NotNull Montant montant) {}

    @Schema(name = "DecisionContestation", additionalProperties = Schema.False.class)
    record Decision(
            @NotNull @Schema(description = "Vrai si la contestation est fondée ; les données sont alors à rectifier")
            Boolean accueillie,

            @NotNull @TexteSaisi(max = MOTIF) @Schema(maxLength = MOTIF)
            String motif) {

        static final String EXEMPLE = """
                {"accueillie": false, "motif": "Les charges retenues sont celles de la déclaration validée."}""";
    }
}
