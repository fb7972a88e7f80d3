package fr.relais.convention.convention.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.convention.GenreResiliation;
import fr.relais.convention.convention.Partie;
import fr.relais.convention.convention.Resiliation;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who ends a convention, how, from when and why. */
@Schema(name = "Resiliation", additionalProperties = Schema.False.class)
record ResiliationBody(
        @NotNull @Schema(description = "Le gestionnaire ou la Caf")
        Partie partie,

        @NotNull GenreResiliation genre,

        @NotNull @Schema(description = "Jour où le préavis est donné, ou celui de la mise en demeure")
        LocalDate date,

        @NotNull @Schema(description = "Dernier jour couvert, inclus ; peut être à venir")
        LocalDate dateEffet,

        @NotNull @Libelle String motif) {

    static ResiliationBody of(Resiliation resiliation) {
        return new ResiliationBody(
                resiliation.partie(),
                resiliation.genre(),
                resiliation.date(),
                resiliation.dateEffet(),
                resiliation.motif());
    }

    Resiliation toDomain() {
        return new Resiliation(partie, genre, date, dateEffet, motif, null);
    }
}
