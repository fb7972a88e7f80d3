package fr.relais.activity.declaration.rest;

import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the Caf decides so. */
@Schema(name = "Motif")
record MotifBody(
        @NotNull
        @TexteSaisi(max = 4000, lignes = true)
        @Schema(examples = "La facture d'électricité manque.", maxLength = 4000)
        String motif) {}
