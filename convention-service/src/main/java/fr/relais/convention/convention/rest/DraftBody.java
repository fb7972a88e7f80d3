package fr.relais.convention.convention.rest;

import fr.relais.kit.value.DossierId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A convention to draft. */
@Schema(name = "NouvelleConvention", additionalProperties = Schema.False.class)
record DraftBody(
        @NotNull DossierId dossier,
        @NotNull @Valid TexteBody texte,

        @Schema(
                description =
                        "La convention signée de ce dossier que celle-ci continue, dès le lendemain de sa fin (CONV-8)",
                nullable = true)
        UUID renouvelle) {}
