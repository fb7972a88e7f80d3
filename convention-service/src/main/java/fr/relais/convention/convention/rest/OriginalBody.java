package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.RecordPaperOriginal.Original;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper original to record: the signature it bears, and where its scan is kept. */
@Schema(name = "OriginalPapier", additionalProperties = Schema.False.class)
record OriginalBody(
        @NotNull @Valid SignatureBody signature,

        @Schema(description = "Identifiant du document numérisé", nullable = true)
        UUID document) {

    Original toDomain() {
        return new Original(signature.toDomain(), document);
    }
}
