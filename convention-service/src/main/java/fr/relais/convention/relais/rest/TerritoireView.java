package fr.relais.convention.relais.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.relais.TerritoireAu;
import fr.relais.convention.territoire.CodeCommune;
import fr.relais.convention.territoire.Siren;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The territory of a relais on a day. */
@Schema(name = "Territoire")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TerritoireView(
        @Schema(required = true, description = "Le jour demandé")
        LocalDate jour,

        @Schema(description = "Premier jour de ce territoire ; absent : depuis toujours")
        LocalDate du,

        @Schema(description = "Absent pour le premier territoire")
        String motif,

        @Schema(required = true) CodeCommune implantation,
        @Schema(required = true) List<Siren> epci,
        @Schema(required = true) List<CommuneServie> communes,
        @Schema(required = true, minimum = "0") int population) {

    @Schema(name = "CommuneServie")
    record CommuneServie(
            @Schema(required = true) CodeCommune insee,

            @Schema(required = true, description = "Vide pour une commune disparue depuis")
            String nom,

            @Schema(required = true, minimum = "0") int population,

            @Schema(
                    required = true,
                    description = "Plus de 10 000 habitants, à partir du 01/01/2026 (DL-14) ; pour information")
            boolean relaisObligatoire) {}

    static TerritoireView of(TerritoireAu au) {
        return new TerritoireView(
                au.jour(),
                au.connu().du(),
                au.connu().motif(),
                CodeCommune.of(au.connu().territoire().implantation()),
                au.connu().territoire().epci().stream().map(Siren::of).toList(),
                au.communes().stream()
                        .map(servie -> new CommuneServie(
                                servie.code(), servie.nom(), servie.population(), servie.relaisObligatoire()))
                        .toList(),
                au.population());
    }
}
