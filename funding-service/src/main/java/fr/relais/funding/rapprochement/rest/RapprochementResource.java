package fr.relais.funding.rapprochement.rest;

import fr.relais.funding.jours.rest.JourDemande;
import fr.relais.funding.rapprochement.ReadRapprochement;
import fr.relais.funding.rapprochement.ReadRapprochement.Lecture;
import fr.relais.funding.totaux.rest.Feuille;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The reconciliation of the agent's own Caf, for today or for a past day. */
@Path("/rapprochement/{codeCaf}")
@Tag(name = "Rapprochement", description = "Ce qui est ordonné, envoyé, exécuté, face au grand livre et à la banque")
@RolesAllowed({Roles.AGENT_COMPTABLE, Roles.ORDONNATEUR, Roles.DIRECTEUR, Roles.CONTROLEUR})
class RapprochementResource {

    private final ReadRapprochement read;
    private final ActeurCourant acteur;

    RapprochementResource(ReadRapprochement read, ActeurCourant acteur) {
        this.read = read;
        this.acteur = acteur;
    }

    /** Which Caf, at the end of which day. */
    record Demande(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = "^[0-9]{3}$")
            String codeCaf,

            @QueryParam("au")
            @Parameter(
                    description = "Fin de ce jour, à Paris ; aujourd'hui s'il n'est pas donné",
                    schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-12-31"))
            String au) {}

    @GET
    @Operation(
            operationId = "lireRapprochement",
            summary = "Rapprocher les paiements de sa Caf du grand livre et de la banque, à la fin d'un jour")
    @APIResponse(responseCode = "200", description = "Le rapprochement, et ce qu'il y a à regarder.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RapprochementJson rapprochement(@BeanParam Demande asked) {
        return RapprochementJson.of(lecture(asked));
    }

    @GET
    @Path("/export")
    @Produces(Feuille.CSV)
    @Operation(
            operationId = "exporterRapprochement",
            summary = "Exporter le rapprochement d'un jour en CSV, avec tout ce qu'il y a à regarder",
            description = "UTF-8, points-virgules ; une ligne par étape, mouvement, écart et anomalie.")
    @APIResponse(
            responseCode = "200",
            description = "Une ligne par étape, mouvement, écart et anomalie.",
            content = @Content(mediaType = Feuille.CSV, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<byte[]> export(@BeanParam Demande asked) {
        Lecture lecture = lecture(asked);
        return Feuille.of(
                RapprochementCsv.write(lecture.rapport()),
                "rapprochement-" + asked.codeCaf() + "-" + lecture.rapport().au());
    }

    private Lecture lecture(Demande asked) {
        return read.read(asked.codeCaf(), JourDemande.of(asked.au(), "/au"), acteur.get());
    }
}
