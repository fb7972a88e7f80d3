package fr.relais.convention.ctg.rest;

import fr.relais.convention.ctg.Ctg;
import fr.relais.kit.rest.Revision;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** A Ctg as shown; a partner is shown the relais that are its own. */
@Schema(
        name = "Ctg",
        requiredProperties = {"id", "codeCaf", "contenu", "dernierJour"})
record CtgView(
        UUID id,
        String codeCaf,
        CtgBody contenu,

        @Schema(description = "Dernier jour en vigueur : celui de la fin anticipée, s'il y en a une")
        LocalDate dernierJour,

        @Schema(nullable = true, description = "Pourquoi elle finit avant son terme")
        String finMotif,

        @Schema(nullable = true, description = "Pourquoi elle a été corrigée pour la dernière fois")
        String correctionMotif) {

    static CtgView of(Ctg ctg) {
        return new CtgView(
                ctg.id(),
                ctg.codeCaf(),
                CtgBody.of(ctg.contenu()),
                ctg.enVigueur().fin(),
                ctg.finMotif().orElse(null),
                ctg.correctionMotif().orElse(null));
    }

    static RestResponse<CtgView> tagged(Ctg ctg) {
        return Revision.tagged(of(ctg), ctg.revision());
    }
}
