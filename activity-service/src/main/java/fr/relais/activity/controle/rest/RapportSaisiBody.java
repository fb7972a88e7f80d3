package fr.relais.activity.controle.rest;

import fr.relais.activity.controle.Constat;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.Montant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The provisional report that the controller writes. */
@Schema(name = "RapportSaisi", additionalProperties = Schema.False.class)
record RapportSaisiBody(
        @NotNull @TexteSaisi(max = 4000, lignes = true) @Schema(maxLength = 4000)
        String synthese,

        @NotNull @Size(max = 100) @Schema(description = "Aucun quand rien n'est à redire")
        List<@NotNull @Valid ConstatBody> constats) {

    @Schema(name = "ConstatSaisi", additionalProperties = Schema.False.class)
    record ConstatBody(
            @NotNull
            @TexteSaisi(max = 20)
            @Schema(description = "La règle en cause", examples = "CALC-1", maxLength = 20)
            String regle,

            @TexteSaisi(max = 60) @Schema(nullable = true, description = "Sa place dans la déclaration", maxLength = 60)
            String champ,

            @NotNull @TexteSaisi(max = 300) @Schema(maxLength = 300)
            String declare,

            @NotNull @TexteSaisi(max = 300) @Schema(maxLength = 300)
            String trouve,

            @NotNull @TexteSaisi(max = 1000) @Schema(maxLength = 1000)
            String preuve,

            @NotNull @Schema(description = "L'écart en euros ; négatif quand trop a été déclaré")
            Montant montant) {}

    List<Constat> toConstats() {
        return constats.stream()
                .map(one ->
                        new Constat(one.regle(), one.champ(), one.declare(), one.trouve(), one.preuve(), one.montant()))
                .toList();
    }
}
