package fr.relais.convention.convention.rest;

import fr.relais.convention.Libelle;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when, or until when, a convention is suspended, and why. */
@Schema(name = "DecisionSuspension", additionalProperties = Schema.False.class)
record SuspensionBody(
        @NotNull @Schema(description = "Aujourd'hui au plus tard")
        LocalDate date,

        @NotNull @Libelle String motif) {}
