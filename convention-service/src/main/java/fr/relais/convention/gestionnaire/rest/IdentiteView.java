package fr.relais.convention.gestionnaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.gestionnaire.Identite;
import fr.relais.convention.gestionnaire.IdentiteDatee;
import fr.relais.convention.gestionnaire.TypeJuridique;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the identities of a gestionnaire, until the next one. */
@Schema(name = "IdentiteGestionnaire")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IdentiteView(
        @Schema(required = true, description = "Rang dans l'histoire, 0 pour la première", minimum = "0")
        int rang,

        @Schema(description = "Absent pour la première : depuis toujours")
        LocalDate du,

        @Schema(description = "Absent pour la première") String motif,

        @Schema(required = true) String nom,
        @Schema(required = true) TypeJuridique typeJuridique,
        @Schema(required = true) RepresentantBody representant,
        @Schema(required = true) String siege) {

    static IdentiteView of(int rang, IdentiteDatee datee) {
        Identite identite = datee.identite();
        return new IdentiteView(
                rang,
                datee.du(),
                datee.motif(),
                identite.nom(),
                identite.typeJuridique(),
                RepresentantBody.of(identite.representant()),
                identite.siege());
    }
}
