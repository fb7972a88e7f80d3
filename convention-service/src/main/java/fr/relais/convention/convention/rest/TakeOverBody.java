package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.Reprise;
import fr.relais.convention.convention.SignedTexte;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A convention signed before this system, to take over with its avenants. */
@Schema(name = "RepriseConvention", additionalProperties = Schema.False.class)
record TakeOverBody(
        @NotNull DossierId dossier,

        @NotNull @Schema(description = "Premier exercice dont Relais fait les paiements")
        Exercice premierExercice,

        @NotNull @Schema(description = "Date portée par le document")
        LocalDate dateConvention,

        @NotNull @Valid SignedBody convention,

        @Size(max = 50) @Schema(description = "Les avenants déjà signés, dans l'ordre de leur rang", nullable = true)
        List<@NotNull @Valid SignedBody> avenants) {

    @Schema(name = "InstrumentRepris", additionalProperties = Schema.False.class)
    record SignedBody(
            @NotNull @Valid TexteBody texte,
            @NotNull @Size(max = 10) List<@NotNull @Valid SignatureBody> signatures) {

        SignedTexte toDomain() {
            return new SignedTexte(
                    texte.toDomain(),
                    signatures.stream().map(SignatureBody::toDomain).toList());
        }
    }

    Reprise toDomain() {
        return new Reprise(
                dossier,
                premierExercice,
                dateConvention,
                convention.toDomain(),
                Optional.ofNullable(avenants).orElse(List.of()).stream()
                        .map(SignedBody::toDomain)
                        .toList());
    }
}
