package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.Rectification;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Caf puts in place of a validated content, and why. */
@Schema(name = "Rectification")
record RectificationBody(
        @NotNull @Valid DonneesBody donnees,

        @NotNull @TexteSaisi(max = 4000, lignes = true) @Schema(maxLength = 4000)
        String motif) {

    Rectification toRectification() {
        return new Rectification(donnees.toDonnees(), motif, null);
    }
}
