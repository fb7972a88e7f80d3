package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.Partie;
import fr.relais.convention.convention.Signature;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature, sent to be recorded or given back. */
@Schema(name = "Signature")
record SignatureBody(
        @NotNull Partie partie,
        @NotNull @Valid SignataireBody signataire,

        @NotNull @Schema(description = "Aujourd'hui au plus tard")
        LocalDate date,

        @NotNull @TexteSaisi(max = 300) String lieu,

        @TexteSaisi(max = 300)
        @Schema(description = "Référence de la délibération, exigée d'une collectivité", nullable = true)
        String deliberation) {

    @Schema(name = "Signataire")
    record SignataireBody(
            @NotNull @TexteSaisi(max = 300) String nom,
            @NotNull @TexteSaisi(max = 300) String qualite) {}

    Signature toDomain() {
        return new Signature(partie, signataire.nom(), signataire.qualite(), date, lieu, deliberation);
    }

    static SignatureBody of(Signature signature) {
        return new SignatureBody(
                signature.partie(),
                new SignataireBody(signature.nom(), signature.qualite()),
                signature.date(),
                signature.lieu(),
                signature.deliberation());
    }
}
