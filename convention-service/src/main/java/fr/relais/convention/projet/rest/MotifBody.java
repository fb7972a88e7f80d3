package fr.relais.convention.projet.rest;

import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an act on a projet is done. */
@Schema(name = "MotifProjet", additionalProperties = Schema.False.class)
record MotifBody(
        @NotNull @TexteSaisi(max = NoteBody.MAX, lignes = true) @Size(max = NoteBody.MAX)
        String motif) {}
