package fr.relais.activity.guichet.rest;

import fr.relais.activity.guichet.ReferencementLinf;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The relais on monenfant.fr, told by it or found by the Caf. */
@Schema(name = "ReferencementLinf", additionalProperties = Schema.False.class)
record LinfBody(
        @Schema(nullable = true, description = "Référencé depuis ce jour (GU-2) ; absent s'il ne l'est pas")
        LocalDate referenceDepuis,

        @Schema(nullable = true, description = "Habilité à recevoir les demandes en ligne depuis ce jour (GU-3)")
        LocalDate habiliteDepuis,

        @Schema(nullable = true, description = "Dernier jour de l'habilitation, si elle a pris fin")
        LocalDate habiliteJusquA,

        @NotNull @Schema(description = "Vrai si aucun autre lieu d'information du territoire ne les reçoit (GU-4)")
        Boolean unique,

        @NotNull
        @TexteSaisi(max = 300)
        @Schema(maxLength = 300, examples = "Fiche monenfant.fr", description = "D'où on le sait")
        String source) {

    static LinfBody of(ReferencementLinf one) {
        return new LinfBody(
                one.referenceDepuis(), one.habiliteDepuis(), one.habiliteJusquA(), one.unique(), one.source());
    }

    ReferencementLinf toLinf() {
        return new ReferencementLinf(referenceDepuis, habiliteDepuis, habiliteJusquA, unique, source);
    }
}
