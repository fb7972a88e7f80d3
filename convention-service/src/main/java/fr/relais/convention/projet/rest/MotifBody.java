package fr.relais.convention.projet.rest;

import fr.relais.convention.Libelle;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an act on a projet is done. */
@Schema(name = "MotifProjet", additionalProperties = Schema.False.class)
record MotifBody(@NotNull @Libelle String motif) {}
