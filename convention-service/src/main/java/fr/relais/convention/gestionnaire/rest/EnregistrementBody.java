package fr.relais.convention.gestionnaire.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.value.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gestionnaire to register. */
@Schema(name = "EnregistrementGestionnaire", additionalProperties = Schema.False.class)
record EnregistrementBody(
        @NotNull Siret siret,
        @NotNull @Libelle String nom,
        @NotNull TypeJuridique typeJuridique,
        @NotNull @Valid RepresentantBody representant,

        @Schema(
                description = "Premier jour où il représente le gestionnaire ; depuis toujours s'il est absent",
                nullable = true)
        LocalDate representantDepuis,

        @NotNull @Libelle String siege) {

    Gestionnaire toGestionnaire() {
        return new Gestionnaire(siret, nom, typeJuridique, representant.toRepresentant(), siege);
    }
}
