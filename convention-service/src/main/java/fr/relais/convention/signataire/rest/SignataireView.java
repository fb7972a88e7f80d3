package fr.relais.convention.signataire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.signataire.Pouvoir;
import fr.relais.convention.signataire.Signataire;
import fr.relais.convention.signataire.rest.InscriptionBody.DelegationBody;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered signatory; what is not known of it is absent. */
@Schema(name = "SignataireInscrit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignataireView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Pouvoir pouvoir,
        @Schema(required = true) String nom,
        @Schema(required = true) String qualite,

        @Schema(description = "Absente pour un représentant légal")
        DelegationBody delegation,

        @Schema(description = "Absent : depuis toujours") LocalDate du,

        @Schema(description = "Dernier jour, inclus ; absent tant qu'aucune fin n'est connue")
        LocalDate au,

        @Schema(description = "Présent quand il a été mis fin au pouvoir")
        String finMotif) {

    static SignataireView of(Signataire signataire) {
        return new SignataireView(
                signataire.id(),
                signataire.pouvoir(),
                signataire.nom(),
                signataire.qualite(),
                signataire.delegation().map(DelegationBody::of).orElse(null),
                signataire.du().orElse(null),
                signataire.au().orElse(null),
                signataire.finMotif().orElse(null));
    }
}
