package fr.relais.convention.relais.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.relais.TerritoireDemande;
import fr.relais.convention.territoire.CodeCommune;
import fr.relais.convention.territoire.Siren;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The territory of a relais that is being registered. */
@Schema(name = "PremierTerritoire", additionalProperties = Schema.False.class)
record TerritoireBody(
        @Schema(description = "Premier jour ; depuis toujours s'il est absent", nullable = true)
        LocalDate du,

        @NotNull @Schema(description = "La commune où est le relais")
        CodeCommune implantation,

        @Size(max = MOST_COMMUNES) @Schema(description = "Les communes servies, une à une", nullable = true)
        List<@NotNull CodeCommune> communes,

        @Size(max = MOST_EPCI)
        @Schema(description = "Les EPCI servis : chacun vaut toutes ses communes", nullable = true)
        List<@NotNull Siren> epci) {

    static final int MOST_COMMUNES = 500;
    static final int MOST_EPCI = 20;

    TerritoireDemande toDemande() {
        return new TerritoireDemande(du, null, implantation, orNone(communes), orNone(epci));
    }

    static <T> List<T> orNone(List<T> codes) {
        return Optional.ofNullable(codes).orElse(List.of());
    }

    /** The territory that a relais serves from a day on. */
    @Schema(name = "NouveauTerritoire", additionalProperties = Schema.False.class)
    record Nouveau(
            @NotNull @Schema(description = "Premier jour") LocalDate du,

            @NotNull @Libelle String motif,

            @NotNull @Schema(description = "La commune où est le relais")
            CodeCommune implantation,

            @Size(max = MOST_COMMUNES) @Schema(description = "Les communes servies, une à une", nullable = true)
            List<@NotNull CodeCommune> communes,

            @Size(max = MOST_EPCI)
            @Schema(description = "Les EPCI servis : chacun vaut toutes ses communes", nullable = true)
            List<@NotNull Siren> epci) {

        TerritoireDemande toDemande() {
            return new TerritoireDemande(du, motif, implantation, orNone(communes), orNone(epci));
        }
    }
}
