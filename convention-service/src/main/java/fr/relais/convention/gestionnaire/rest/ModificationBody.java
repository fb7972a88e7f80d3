package fr.relais.convention.gestionnaire.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.gestionnaire.Identite;
import fr.relais.convention.gestionnaire.IdentiteDatee;
import fr.relais.convention.gestionnaire.TypeJuridique;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a gestionnaire has become, from which day, and why. */
@Schema(name = "ModificationGestionnaire", additionalProperties = Schema.False.class)
record ModificationBody(
        @NotNull @Schema(description = "Jour d'effet, aujourd'hui au plus tard")
        LocalDate du,

        @NotNull @Libelle String motif,
        @NotNull @Libelle String nom,
        @NotNull TypeJuridique typeJuridique,
        @NotNull @Valid RepresentantBody representant,
        @NotNull @Libelle String siege) {

    IdentiteDatee toIdentite() {
        return new IdentiteDatee(du, motif, new Identite(nom, typeJuridique, representant.toRepresentant(), siege));
    }
}
