package fr.relais.activity.controle.rest;

import fr.relais.activity.controle.Avis;
import fr.relais.activity.controle.DemandeDocument;
import fr.relais.activity.controle.NatureDocument;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Periode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the controller announces. */
@Schema(name = "NotificationControle", additionalProperties = Schema.False.class)
record AvisBody(
        @NotNull @TexteSaisi(max = 1000) @Schema(maxLength = 1000)
        String objet,

        @NotNull @Schema(description = "Dans l'exercice contrôlé")
        Periode periode,

        @NotNull @Schema(description = "Au plus tôt 15 jours après aujourd'hui, ou le préavis de votre Caf (DL-11)")
        LocalDate dateVisite,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid DemandeBody> documents) {

    @Schema(name = "DemandeDocument", additionalProperties = Schema.False.class)
    record DemandeBody(
            @NotNull NatureDocument nature,

            @NotNull @TexteSaisi(max = 300) @Schema(maxLength = 300)
            String intitule,

            @NotNull @Schema(description = "D'aujourd'hui au jour de la visite")
            LocalDate pourLe) {}

    Avis toAvis() {
        return new Avis(
                objet,
                periode,
                dateVisite,
                documents.stream()
                        .map(one -> new DemandeDocument(one.nature(), one.intitule(), one.pourLe()))
                        .toList());
    }
}
