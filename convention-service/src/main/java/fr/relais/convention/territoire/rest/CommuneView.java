package fr.relais.convention.territoire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.territoire.CodeCommune;
import fr.relais.convention.territoire.Commune;
import fr.relais.convention.territoire.Siren;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commune of today, or an arrondissement of one. */
@Schema(name = "Commune")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommuneView(
        @Schema(required = true) CodeCommune insee,
        @Schema(required = true) String nom,
        @Schema(required = true, examples = "77") String departement,

        @Schema(required = true, description = "Population municipale", minimum = "0")
        int population,

        @Schema(description = "SIREN de son EPCI ; absent pour une commune qui n'est d'aucun")
        Siren epci,

        @Schema(description = "La commune dont c'est un arrondissement")
        CodeCommune commune) {

    public static CommuneView of(Commune commune) {
        return new CommuneView(
                commune.code(),
                commune.nom(),
                commune.departement(),
                commune.population(),
                commune.epci().orElse(null),
                commune.commune().orElse(null));
    }
}
