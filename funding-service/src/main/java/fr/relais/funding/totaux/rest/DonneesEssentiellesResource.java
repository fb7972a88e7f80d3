package fr.relais.funding.totaux.rest;

import fr.relais.funding.totaux.ExportDonneesEssentielles;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The public data on the subsidies of a Caf, for its people to publish. */
@Path("/donnees-essentielles")
@Tag(name = "Totaux")
@RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR, Roles.ORDONNATEUR, Roles.AGENT_COMPTABLE, Roles.CONTROLEUR})
class DonneesEssentiellesResource {

    private final ExportDonneesEssentielles export;
    private final ActeurCourant acteur;

    DonneesEssentiellesResource(ExportDonneesEssentielles export, ActeurCourant acteur) {
        this.export = export;
        this.acteur = acteur;
    }

    @GET
    @Produces(Feuille.CSV)
    @Operation(
            operationId = "exporterDonneesEssentielles",
            summary = "Exporte les données essentielles des subventions de sa Caf, au schéma SCDL « subventions »",
            description = "UTF-8, points-virgules ; une ligne par dossier payé.")
    @APIResponse(
            responseCode = "200",
            description = "Une ligne par dossier payé",
            content = @Content(mediaType = Feuille.CSV, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<byte[]> export(@QueryParam("exercice") @NotNull Exercice exercice) {
        return Feuille.of(export.export(exercice, acteur.get()), "subventions-" + exercice);
    }
}
