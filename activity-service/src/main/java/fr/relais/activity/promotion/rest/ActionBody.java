package fr.relais.activity.promotion.rest;

import fr.relais.activity.promotion.Action;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as it is answered, with the opinion of the Caf. */
@Schema(
        name = "Action",
        requiredProperties = {"id", "revision", "faits"})
record ActionBody(
        UUID id,
        long revision,
        ActionSaisieBody faits,

        @Schema(nullable = true) AvisBody avis) {

    static ActionBody of(Action action) {
        return new ActionBody(
                action.cle().id(),
                action.revision(),
                ActionSaisieBody.of(action.faits()),
                action.avis().map(AvisBody::of).orElse(null));
    }
}
