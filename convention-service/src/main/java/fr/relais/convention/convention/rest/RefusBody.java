package fr.relais.convention.convention.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.convention.Partie;
import fr.relais.convention.convention.Refus;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who refuses to sign, since when and why. */
@Schema(name = "RefusDeSigner", additionalProperties = Schema.False.class)
record RefusBody(
        @NotNull Partie partie,

        @NotNull @Schema(description = "Aujourd'hui au plus tard")
        LocalDate date,

        @NotNull @Libelle String motif) {

    static RefusBody of(Refus refus) {
        return new RefusBody(refus.partie(), refus.date(), refus.motif());
    }

    Refus toDomain() {
        return new Refus(partie, date, motif);
    }
}
