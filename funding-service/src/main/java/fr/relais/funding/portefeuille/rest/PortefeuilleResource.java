package fr.relais.funding.portefeuille.rest;

import fr.relais.funding.FundingRefusal;
import fr.relais.funding.portefeuille.ReadPortefeuille;
import fr.relais.funding.portefeuille.ReadPortefeuille.Sens;
import fr.relais.funding.portefeuille.Resultat;
import fr.relais.funding.portefeuille.StartPortefeuille;
import fr.relais.funding.portefeuille.StartPortefeuille.Begun;
import fr.relais.kit.csv.CsvWriter;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.operation.RespondAsync;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Tries a changed barème on a whole portfolio, later; each batch of dossiers is a line of the operation to follow. */
@Path("/simulations/portefeuille")
@Tag(name = "Simulation")
@RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR, Roles.ORDONNATEUR, Roles.BAREME})
class PortefeuilleResource {

    private static final String CSV = "text/csv";
    private static final String LINK = "Link";

    private final StartPortefeuille start;
    private final ReadPortefeuille read;
    private final ActeurCourant acteur;

    PortefeuilleResource(StartPortefeuille start, ReadPortefeuille read, ActeurCourant acteur) {
        this.start = start;
        this.read = read;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "simulerPortefeuille",
            summary = "Essaie en différé un barème sur tous les dossiers de sa Caf, ou du pays pour la Cnaf",
            description = "L'en-tête Link donne l'adresse du résultat, qui se complète lot par lot.")
    @APIResponse(
            responseCode = "202",
            description = "Les lots seront calculés ; Location est l'adresse de l'opération à suivre",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Adresse de l'opération",
                        schema = @Schema(type = SchemaType.STRING, format = "uri", maxLength = 200)),
                @Header(
                        name = LINK,
                        description = "Adresse du résultat, rel=result",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 200))
            })
    @APIResponse(responseCode = "404", ref = "Refus404")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public Response simulate(
            @HeaderParam("Prefer")
                    @Parameter(
                            required = true,
                            description = "respond-async : cet acte n'est traité qu'en différé",
                            example = "respond-async",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = 200,
                                            pattern = "^(.*[,;])? *respond-async *([,;].*)?$"))
                    String prefer,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "bareme2022",
                                                            value = PortefeuilleDemande.EXEMPLE)))
                    @NotNull
                    @Valid
                    PortefeuilleDemande demande) {
        if (!RespondAsync.isAskedBy(prefer)) {
            throw Refused.because(FundingRefusal.DIFFERE_EXIGE, "Cet acte demande l'en-tête Prefer: respond-async.")
                    .at("/Prefer");
        }
        Begun begun = start.start(demande.exercice(), demande.toBaremeModifie(), acteur.get());
        return Response.fromResponse(RespondAsync.accepted(begun.operation()))
                .header(LINK, "</simulations/portefeuille/" + begun.simulation() + ">; rel=\"result\"")
                .build();
    }

    @GET
    @Path("/{simulation}")
    @Operation(
            operationId = "lirePortefeuille",
            summary = "Donne le résultat d'une simulation de portefeuille : totaux, distribution, par Caf")
    @APIResponse(responseCode = "200", description = "Le résultat des lots déjà calculés")
    public ResultatJson read(@PathParam("simulation") UUID simulation) {
        return ResultatJson.of(read.read(simulation));
    }

    @GET
    @Path("/{simulation}/dossiers")
    @Operation(
            operationId = "listerDossiersPortefeuille",
            summary = "Liste les dossiers de sa Caf qui gagnent ou perdent ; aucun pour le pays")
    @APIResponse(responseCode = "200", description = "Les dossiers, par numéro")
    public Page<LigneDossierJson> dossiers(
            @PathParam("simulation") UUID simulation,
            @QueryParam("sens") @DefaultValue("TOUS") Sens sens,
            @BeanParam PageRequest page) {
        return read.dossiers(simulation, sens, page).map(LigneDossierJson::of);
    }

    @GET
    @Path("/{simulation}/export")
    @Produces(CSV)
    @Operation(
            operationId = "exporterPortefeuille",
            summary = "Exporte le résultat d'une simulation de portefeuille en CSV",
            description = "UTF-8, points-virgules ; une ligne par Caf et par bande d'écart.")
    @APIResponse(
            responseCode = "200",
            description = "Une ligne par Caf et par bande",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> export(@PathParam("simulation") UUID simulation) {
        List<List<String>> lignes = read.read(simulation).cellules();
        return RestResponse.ResponseBuilder.ok(CsvWriter.write(Resultat.COLONNES, lignes), CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"portefeuille.csv\"")
                .build();
    }
}
