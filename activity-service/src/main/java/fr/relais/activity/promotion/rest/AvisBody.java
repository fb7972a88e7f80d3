package fr.relais.activity.promotion.rest;

import fr.relais.activity.promotion.Avis;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opinion of the Caf on an action, sent and answered alike. */
@Schema(name = "Avis", additionalProperties = Schema.False.class)
record AvisBody(
        @NotNull Boolean favorable,

        @NotNull @TexteSaisi(max = 1000) @Schema(maxLength = 1000)
        String motif) {

    static AvisBody of(Avis avis) {
        return new AvisBody(avis.favorable(), avis.motif());
    }
}
