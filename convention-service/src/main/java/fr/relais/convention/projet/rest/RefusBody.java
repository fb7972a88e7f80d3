package fr.relais.convention.projet.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.DecisionAutorite;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision of an authority of the Caf that refuses, and why. */
@Schema(name = "RefusProjet", additionalProperties = Schema.False.class)
record RefusBody(
        @NotNull AutoriteValidation autorite,

        @NotNull @Schema(description = "Aujourd'hui au plus tard")
        LocalDate date,

        @NotNull @Libelle String reference,

        @NotNull @TexteSaisi(max = NoteBody.MAX, lignes = true) @Size(max = NoteBody.MAX)
        String motif) {

    DecisionAutorite decision() {
        return new DecisionAutorite(autorite, date, reference);
    }
}
