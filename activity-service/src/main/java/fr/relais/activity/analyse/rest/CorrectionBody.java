package fr.relais.activity.analyse.rest;

import fr.relais.activity.analyse.SituationParticipant;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may change of a participant in the year. */
@Schema(name = "CorrectionParticipant", additionalProperties = Schema.False.class)
record CorrectionBody(
        @NotNull Boolean enExercice,

        @NotNull Boolean compteAilleurs,

        @Schema(nullable = true, description = "Jour de l'engagement de confidentialité signé (AP-5)")
        LocalDate engagement) {

    SituationParticipant toSituation() {
        return new SituationParticipant(enExercice, compteAilleurs, engagement);
    }
}
