package fr.relais.activity.promotion.rest;

import fr.relais.activity.promotion.FaitsAction;
import fr.relais.activity.promotion.GenreAction;
import fr.relais.activity.promotion.StatutAction;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as the relais tells it, sent and answered alike. */
@Schema(name = "SaisieAction", additionalProperties = Schema.False.class)
record ActionSaisieBody(
        @NotNull GenreAction genre,

        @NotNull @TexteSaisi(max = 300) @Schema(maxLength = 300)
        String intitule,

        @NotNull StatutAction statut,

        @Schema(nullable = true, description = "Jour de l'action ; sans date, elle ne compte pas (PR-5)")
        LocalDate date,

        @TexteSaisi(max = 300)
        @Schema(nullable = true, maxLength = 300, description = "Référence de la preuve de l'action (PR-2)")
        String preuve) {

    static ActionSaisieBody of(FaitsAction faits) {
        return new ActionSaisieBody(faits.genre(), faits.intitule(), faits.statut(), faits.date(), faits.preuve());
    }

    FaitsAction toFaits() {
        return new FaitsAction(genre, intitule, statut, date, preuve);
    }
}
