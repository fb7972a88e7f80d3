package fr.relais.convention.projet.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.DecisionAutorite;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision of an authority of the Caf that validates. */
@Schema(name = "ValidationProjet", additionalProperties = Schema.False.class)
record DecisionBody(
        @NotNull @Schema(description = "Celle qui est compétente pour la nature du projet (PRJ-1)")
        AutoriteValidation autorite,

        @NotNull @Schema(description = "Aujourd'hui au plus tard")
        LocalDate date,

        @NotNull @Libelle @Schema(examples = "CAS du 18 juin 2020")
        String reference) {

    DecisionAutorite toDomain() {
        return new DecisionAutorite(autorite, date, reference);
    }
}
