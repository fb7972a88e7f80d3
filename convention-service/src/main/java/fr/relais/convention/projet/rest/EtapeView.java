package fr.relais.convention.projet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.projet.ActeProjet;
import fr.relais.convention.projet.AutoriteValidation;
import fr.relais.convention.projet.EtapeProjet;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act of the follow-up of a projet; who did it is in the audit trail. */
@Schema(
        name = "EtapeProjet",
        requiredProperties = {"acte", "le"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record EtapeView(
        ActeProjet acte,

        @Schema(description = "Le motif, la note, l'avis ou l'évaluation")
        String texte,

        AutoriteValidation autorite,

        @Schema(description = "Date de la décision de l'autorité")
        LocalDate date,

        String reference,
        Instant le) {

    static EtapeView of(EtapeProjet etape) {
        return new EtapeView(
                etape.acte(), etape.texte(), etape.autorite(), etape.date(), etape.reference(), etape.le());
    }
}
