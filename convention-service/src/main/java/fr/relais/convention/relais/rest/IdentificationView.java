package fr.relais.convention.relais.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.relais.Identification;
import fr.relais.convention.relais.IdentificationDatee;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the names of a relais, until the next one. */
@Schema(name = "IdentificationRelais")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IdentificationView(
        @Schema(required = true, description = "Rang dans l'histoire, 0 pour la première", minimum = "0")
        int rang,

        @Schema(description = "Absent pour la première : depuis toujours")
        LocalDate du,

        @Schema(description = "Absent pour la première") String motif,

        @Schema(required = true) String nom,
        @Schema(required = true) String commune,

        @Schema(description = "Absent quand la Caf n'en a pas donné")
        String idequ) {

    static IdentificationView of(int rang, IdentificationDatee datee) {
        Identification called = datee.identification();
        return new IdentificationView(rang, datee.du(), datee.motif(), called.nom(), called.commune(), called.idequ());
    }
}
