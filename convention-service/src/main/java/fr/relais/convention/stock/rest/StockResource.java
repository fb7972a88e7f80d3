package fr.relais.convention.stock.rest;

import fr.relais.convention.stock.Erreur;
import fr.relais.convention.stock.ImportStock;
import fr.relais.convention.stock.Rapport;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Upload;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The stock of conventions of a Caf, sent as one sheet: tried first, then taken over whole or not at all. */
@Path("/conventions/imports")
@Tag(name = "Reprise d'un stock")
@RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
public class StockResource {

    private static final String CSV = "text/csv";

    private final ImportStock stock;
    private final ActeurCourant acteur;

    StockResource(ImportStock stock, ActeurCourant acteur) {
        this.stock = stock;
        this.acteur = acteur;
    }

    @Schema(
            name = "RapportImport",
            requiredProperties = {"essai", "lignes", "dossiers", "erreurs"})
    record RapportView(
            @Schema(description = "Vrai quand rien n'a été gardé")
            boolean essai,

            @Schema(description = "Lignes lues") int lignes,
            @Schema(description = "Dossiers bien formés") int dossiers,
            List<Erreur> erreurs) {

        static RapportView of(Rapport report) {
            return new RapportView(report.essai(), report.lignes(), report.dossiers(), report.erreurs());
        }
    }

    @POST
    @Idempotent
    @Upload
    @Consumes(CSV)
    @Operation(
            operationId = "importerConventions",
            summary = "Essayer, puis reprendre un stock de conventions",
            description = "Une feuille CSV d'au plus 500 lignes. Un essai dit toutes les erreurs et ne garde rien ;"
                    + " une reprise garde tout, ou rien si une ligne est refusée.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(ref = "Fichier")))
    @APIResponse(responseCode = "200", description = "Ce que la feuille ferait, ou a fait.")
    public RapportView keep(
            @QueryParam("essai") @DefaultValue("true") @Parameter(description = "false pour reprendre ; sinon un essai")
                    boolean essai,
            @NotNull byte[] file) {
        return RapportView.of(essai ? stock.trial(file, acteur.get()) : stock.keep(file, acteur.get()));
    }

    @GET
    @Path("/modele")
    @Produces(CSV)
    @Operation(operationId = "lireModeleImport", summary = "Lire le modèle de la feuille d'un stock")
    @APIResponse(
            responseCode = "200",
            description = "Les colonnes, et rien d'autre.",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> model() {
        return RestResponse.ResponseBuilder.ok(ImportStock.model(), CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"modele-import.csv\"")
                .build();
    }
}
