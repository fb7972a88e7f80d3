package fr.relais.activity.controle.rest;

import fr.relais.activity.controle.Reponse;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the gestionnaire answers. */
@Schema(name = "ReponseControle", additionalProperties = Schema.False.class)
record ReponseBody(
        @TexteSaisi(max = 4000, lignes = true)
        @Schema(nullable = true, description = "À l'ensemble du rapport", maxLength = 4000)
        String ensemble,

        @Size(max = 100) @Schema(description = "Constat par constat")
        List<@NotNull @Valid AuConstatBody> constats) {

    @Schema(name = "ReponseAuConstat", additionalProperties = Schema.False.class)
    record AuConstatBody(
            @NotNull @Min(1) @Max(100) @Schema(description = "Son numéro au rapport")
            Integer constat,

            @NotNull @TexteSaisi(max = 4000, lignes = true) @Schema(maxLength = 4000)
            String texte) {}

    Reponse toReponse() {
        List<AuConstatBody> given = constats == null ? List.of() : constats;
        return new Reponse(
                ensemble,
                given.stream()
                        .map(one -> new Reponse.AuConstat(one.constat(), one.texte()))
                        .toList());
    }
}
