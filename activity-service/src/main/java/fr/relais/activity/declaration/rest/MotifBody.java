package fr.relais.activity.declaration.rest;

import fr.relais.activity.rest.Texte;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the Caf decides so. */
@Schema(name = "Motif")
record MotifBody(
        @NotNull
        @Size(max = 4000)
        @Texte(surPlusieursLignes = true)
        @Schema(examples = "La facture d'électricité manque.")
        String motif) {}
