package fr.relais.convention.convention.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.convention.Partie;
import fr.relais.convention.convention.Signature;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature, sent to be recorded. */
@Schema(name = "Signature", additionalProperties = Schema.False.class)
record SignatureBody(
        @NotNull Partie partie,
        @NotNull @Valid SignataireBody signataire,

        @NotNull @Schema(description = "Aujourd'hui au plus tard")
        LocalDate date,

        @NotNull @Libelle String lieu,

        @Libelle @Schema(description = "Référence de la délibération, exigée d'une collectivité", nullable = true)
        String deliberation) {

    @Schema(name = "Signataire", additionalProperties = Schema.False.class)
    record SignataireBody(
            @NotNull @Libelle String nom, @NotNull @Libelle String qualite) {}

    Signature toDomain() {
        return new Signature(partie, signataire.nom(), signataire.qualite(), date, lieu, deliberation, null);
    }
}
