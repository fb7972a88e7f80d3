package fr.relais.convention.convention.rest;

import fr.relais.kit.value.DossierId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A convention to draft. */
@Schema(name = "NouvelleConvention", additionalProperties = Schema.False.class)
record DraftBody(@NotNull DossierId dossier, @NotNull @Valid TexteBody texte) {}
