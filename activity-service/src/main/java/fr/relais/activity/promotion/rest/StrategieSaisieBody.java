package fr.relais.activity.promotion.rest;

import fr.relais.activity.promotion.Strategie;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Exercice;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strategy over years, sent and answered alike. */
@Schema(name = "Strategie", additionalProperties = Schema.False.class)
record StrategieSaisieBody(
        @NotNull Exercice premierExercice,

        @NotNull Exercice dernierExercice,

        @NotNull @TexteSaisi(max = 300) @Schema(maxLength = 300, description = "Référence du plan d'actions")
        String document,

        @NotNull LocalDate dateDocument,

        @Schema(nullable = true, description = "Jour de l'échange avec le référent de la Caf (PR-4)")
        LocalDate echangeReferent) {

    static StrategieSaisieBody of(Strategie one) {
        return new StrategieSaisieBody(
                one.premierExercice(),
                one.dernierExercice(),
                one.document(),
                one.dateDocument(),
                one.echangeReferent());
    }

    Strategie toStrategie() {
        return new Strategie(premierExercice, dernierExercice, document, dateDocument, echangeReferent);
    }
}
