package fr.relais.activity.bilan.rest;

import fr.relais.activity.bilan.Verdict;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The verdict that the Caf gives, with its reason. */
@Schema(name = "Verdict")
record VerdictBody(
        @Schema(nullable = true, description = "Absente quand les termes signés n'engagent aucune mission")
        Mission mission,

        @Schema(nullable = true, description = "Absent avec la mission")
        Boolean atteint,

        @NotNull @TexteSaisi(max = 4000, lignes = true) @Schema(maxLength = 4000)
        String motif,

        @TexteSaisi(max = 4000, lignes = true)
        @Schema(
                nullable = true,
                maxLength = 4000,
                description =
                        "Pourquoi ce verdict s'écarte du verdict calculé ; exigé quand il s'en écarte, refusé sinon")
        String motifEcart) {

    Verdict toVerdict() {
        return new Verdict(mission, atteint, motif, motifEcart);
    }
}
