package fr.relais.convention.projet.rest;

import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The evaluation at the end of the contractual period. */
@Schema(name = "EvaluationProjet", additionalProperties = Schema.False.class)
record EvaluationBody(
        @NotNull @TexteSaisi(max = NoteBody.MAX, lignes = true) @Size(max = NoteBody.MAX)
        String bilan) {}
