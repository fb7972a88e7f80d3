package fr.relais.convention.relais.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.relais.Identification;
import fr.relais.convention.relais.IdentificationDatee;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a relais is called from a day on, and why. */
@Schema(name = "ModificationRelais", additionalProperties = Schema.False.class)
record ModificationBody(
        @NotNull @Schema(description = "Jour d'effet, aujourd'hui au plus tard")
        LocalDate du,

        @NotNull @Libelle String motif,
        @NotNull @Libelle String nom,

        @NotNull @Libelle @Schema(description = "La commune, telle que les documents l'impriment")
        String commune,

        @Libelle @Schema(description = "Identifiant de l'équipement à la Caf, facultatif", nullable = true)
        String idequ) {

    IdentificationDatee toIdentification() {
        return new IdentificationDatee(du, motif, new Identification(nom, commune, idequ));
    }
}
