package fr.relais.funding.retour.rest;

import fr.relais.funding.retour.AttachLigne;
import fr.relais.funding.retour.ClassLigne;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the agent comptable decides about a line from which nothing could be concluded. */
@Path("/retours/lignes/{ligne}")
@Tag(name = "Retours de la banque")
@RolesAllowed(Roles.AGENT_COMPTABLE)
public class LigneRetourResource {

    private final AttachLigne attach;
    private final ClassLigne classer;
    private final ActeurCourant acteur;

    LigneRetourResource(AttachLigne attach, ClassLigne classer, ActeurCourant acteur) {
        this.attach = attach;
        this.classer = classer;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/rattachement")
    @Operation(
            operationId = "rattacherLigneRetour",
            summary = "Rattacher une ligne de la banque au virement dont elle parle",
            description =
                    "La réponse s'applique alors comme les autres ; un autre montant que celui du virement est refusé.")
    @APIResponse(
            responseCode = "200",
            description = "La ligne est rattachée.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<LigneRetourView> rattacherLigneRetour(
            @PathParam("ligne") UUID ligne,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "rattachement",
                                                            value = Bodies.Rattachement.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Rattachement demande) {
        return LigneRetourView.tagged(attach.attach(ligne, lue, demande.toReleve(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/classement")
    @Operation(
            operationId = "classerLigneRetour",
            summary = "Classer une ligne de la banque qui ne parle d'aucun virement",
            description = "Le motif est conservé.")
    @APIResponse(
            responseCode = "200",
            description = "La ligne est classée.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<LigneRetourView> classerLigneRetour(
            @PathParam("ligne") UUID ligne,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "classement",
                                                            value = Bodies.Classement.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Classement demande) {
        return LigneRetourView.tagged(classer.classer(ligne, lue, demande.motif(), acteur.get()));
    }
}
