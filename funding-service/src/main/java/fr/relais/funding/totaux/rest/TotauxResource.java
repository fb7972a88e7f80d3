package fr.relais.funding.totaux.rest;

import fr.relais.funding.totaux.SumUp;
import fr.relais.funding.totaux.Totaux;
import fr.relais.kit.csv.CsvWriter;
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

/** The sums of a year as JSON and as a sheet. */
@Path("/totaux")
@Tag(name = "Totaux", description = "Ce qu'un exercice coûte, par Caf et pour le pays")
@RolesAllowed({
    Roles.CONSEILLER,
    Roles.GESTIONNAIRE_CONSEIL,
    Roles.DIRECTEUR,
    Roles.ORDONNATEUR,
    Roles.AGENT_COMPTABLE,
    Roles.CONTROLEUR,
    Roles.BAREME
})
class TotauxResource {

    private static final String CSV = Feuille.CSV;

    private final SumUp sumUp;

    TotauxResource(SumUp sumUp) {
        this.sumUp = sumUp;
    }

    @GET
    @Operation(
            operationId = "lireTotaux",
            summary = "Donne les sommes d'un exercice par genre, face au budget : de sa Caf, ou de toutes pour la Cnaf")
    @APIResponse(responseCode = "200", description = "Les sommes ; aucune ne désigne un dossier")
    public TotauxJson totaux(@QueryParam("exercice") @NotNull Exercice exercice) {
        return TotauxJson.of(sumUp.sumUp(exercice));
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @Operation(
            operationId = "exporterTotaux",
            summary = "Exporte les sommes d'un exercice en CSV",
            description = "UTF-8, points-virgules ; une ligne par somme.")
    @APIResponse(
            responseCode = "200",
            description = "Une ligne par somme",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> exportTotaux(@QueryParam("exercice") @NotNull Exercice exercice) {
        Totaux totaux = sumUp.sumUp(exercice);
        return Feuille.of(CsvWriter.write(Totaux.COLONNES, totaux.lignes()), "totaux-" + exercice);
    }
}
