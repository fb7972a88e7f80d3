package fr.relais.convention.projet.rest;

import fr.relais.convention.Libelle;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who accompanies a projet for the Caf. */
@Schema(name = "ReferentProjet", additionalProperties = Schema.False.class)
record ReferentBody(
        @NotNull
        @Libelle
        @Schema(description = "Identifiant de l'agent (sub de ses jetons)", examples = "conseiller-77")
        String referent) {}
