package fr.relais.convention.convention.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.convention.ModeSignature;
import fr.relais.convention.convention.Partie;
import fr.relais.convention.convention.Preuve;
import fr.relais.convention.convention.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as shown: what was signed, how, and when Relais knew it. */
@Schema(
        name = "SignatureEnregistree",
        requiredProperties = {"partie", "signataire", "date", "lieu", "mode", "enregistreLe"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignatureView(
        Partie partie,
        SignatureBody.SignataireBody signataire,
        LocalDate date,
        String lieu,
        String deliberation,
        ModeSignature mode,

        @Schema(description = "Instant où Relais l'a enregistrée")
        Instant enregistreLe,

        @Schema(description = "L'original numérisé, s'il est déposé")
        UUID document) {

    static SignatureView of(Signature signature) {
        Preuve preuve = signature.preuve();
        return new SignatureView(
                signature.partie(),
                new SignatureBody.SignataireBody(signature.nom(), signature.qualite()),
                signature.date(),
                signature.lieu(),
                signature.deliberation(),
                preuve.mode(),
                preuve.enregistreeLe(),
                preuve.document());
    }
}
