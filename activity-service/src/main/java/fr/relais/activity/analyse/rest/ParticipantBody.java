package fr.relais.activity.analyse.rest;

import fr.relais.activity.analyse.FaitsParticipant;
import fr.relais.activity.analyse.Metier;
import fr.relais.activity.analyse.Participant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant as it is answered: by its id in the register, without the pseudonym. */
@Schema(
        name = "Participant",
        requiredProperties = {"id", "metier", "enExercice", "compteAilleurs", "compte", "revision"})
record ParticipantBody(
        UUID id,
        Metier metier,
        boolean enExercice,
        boolean compteAilleurs,

        @Schema(description = "Vrai quand ce relais le compte dans l'indicateur (AP-9)")
        boolean compte,

        @Schema(nullable = true, description = "Jour de l'engagement de confidentialité signé")
        LocalDate engagement,

        long revision) {

    static ParticipantBody of(Participant participant) {
        FaitsParticipant faits = participant.faits();
        return new ParticipantBody(
                participant.cle().id(),
                faits.metier(),
                faits.enExercice(),
                faits.compteAilleurs(),
                faits.isCompte(),
                faits.engagement(),
                participant.revision());
    }
}
