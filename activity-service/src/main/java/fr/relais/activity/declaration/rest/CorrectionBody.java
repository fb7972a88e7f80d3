package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.CorrectionDemandee;
import fr.relais.activity.declaration.DemandeCorrection;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the Caf sends a declaration back, for the whole and field by field. */
@Schema(name = "DemandeCorrection", additionalProperties = Schema.False.class)
record CorrectionBody(
        @NotNull
        @TexteSaisi(max = 4000, lignes = true)
        @Schema(examples = "La facture d'électricité manque.", maxLength = 4000)
        String motif,

        @Size(max = 100) @Schema(description = "Les champs à corriger ; aucun quand le motif dit tout")
        List<@NotNull @Valid ChampBody> champs) {

    @Schema(name = "ChampACorriger", additionalProperties = Schema.False.class)
    record ChampBody(
            @NotNull
            @TexteSaisi(max = 60)
            @Schema(
                    description = "Sa place dans le contenu de la déclaration",
                    examples = "/charges/0/montant",
                    maxLength = 60)
            String champ,

            @NotNull @TexteSaisi(max = 1000, lignes = true) @Schema(maxLength = 1000)
            String motif) {}

    DemandeCorrection toDemande() {
        List<ChampBody> named = champs == null ? List.of() : champs;
        return new DemandeCorrection(
                motif,
                named.stream()
                        .map(one -> new CorrectionDemandee(one.champ(), one.motif()))
                        .toList());
    }
}
