package fr.relais.convention.projet.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.projet.Contenu.Budget;
import fr.relais.convention.projet.Contenu.Ligne;
import fr.relais.kit.value.Montant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The budget of a year: balanced to the cent before the projet is filed. */
@Schema(name = "BudgetProjet", additionalProperties = Schema.False.class)
record BudgetBody(
        @NotNull @Size(max = 100) List<@NotNull @Valid LigneBody> charges,
        @NotNull @Size(max = 100) List<@NotNull @Valid LigneBody> produits) {

    @Schema(name = "LigneBudget", additionalProperties = Schema.False.class)
    record LigneBody(
            @NotNull @Libelle @Schema(examples = "64 Charges de personnel")
            String libelle,

            @NotNull Montant montant) {

        static LigneBody of(Ligne ligne) {
            return new LigneBody(ligne.libelle(), ligne.montant());
        }

        Ligne toDomain() {
            return new Ligne(libelle, montant);
        }
    }

    static BudgetBody of(Budget budget) {
        return new BudgetBody(
                budget.charges().stream().map(LigneBody::of).toList(),
                budget.produits().stream().map(LigneBody::of).toList());
    }

    Budget toDomain() {
        return new Budget(
                charges.stream().map(LigneBody::toDomain).toList(),
                produits.stream().map(LigneBody::toDomain).toList());
    }
}
