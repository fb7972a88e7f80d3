package fr.relais.convention.instruction.rest;

import fr.relais.convention.instruction.Calendrier;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dates of a Caf for an exercice, sent to be set or given back; each is a last day, included. */
@Schema(name = "Echeances", additionalProperties = Schema.False.class)
record EcheancesBody(
        @NotNull @Schema(description = "DL-1 : dépôt de l'évolution du projet par le partenaire")
        LocalDate depotEvolution,

        @NotNull @Schema(description = "DL-2 : validation administrative par la Caf")
        LocalDate validationAdministrative,

        @NotNull @Schema(description = "DL-3 : dépôt du dossier de renouvellement par le partenaire")
        LocalDate depotRenouvellement,

        @NotNull @Schema(description = "DL-4 : validation par la commission d'action sociale")
        LocalDate commissionActionSociale) {

    static EcheancesBody of(Calendrier calendrier) {
        return new EcheancesBody(
                calendrier.depotEvolution(),
                calendrier.validationAdministrative(),
                calendrier.depotRenouvellement(),
                calendrier.commissionActionSociale());
    }

    Calendrier toDomain() {
        return new Calendrier(depotEvolution, validationAdministrative, depotRenouvellement, commissionActionSociale);
    }
}
