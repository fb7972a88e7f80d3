package fr.relais.convention.signataire.rest;

import fr.relais.convention.Libelle;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a power to sign. */
@Schema(name = "FinSignataire", additionalProperties = Schema.False.class)
record FinBody(
        @NotNull @Schema(description = "Dernier jour du pouvoir, inclus")
        LocalDate au,

        @NotNull @Libelle String motif) {}
