package fr.relais.activity.bilan.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day of a meeting about a bilan. */
@Schema(name = "ReunionBilan", additionalProperties = Schema.False.class)
record ReunionBody(
        @NotNull @Schema(description = "Jour de la réunion, au plus tard aujourd'hui", examples = "2022-04-12")
        LocalDate date) {}
