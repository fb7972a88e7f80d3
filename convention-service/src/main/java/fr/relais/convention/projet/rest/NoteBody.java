package fr.relais.convention.projet.rest;

import fr.relais.convention.projet.NatureNote;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the CCDAS writes beside a projet. */
@Schema(name = "NoteProjet", additionalProperties = Schema.False.class)
record NoteBody(
        @NotNull NatureNote nature,

        @NotNull @TexteSaisi(max = NoteBody.MAX, lignes = true) @Size(max = NoteBody.MAX)
        String texte) {

    static final int MAX = 4000;
}
