package fr.relais.funding.lot.rest;

import fr.relais.funding.lot.AbandonLot;
import fr.relais.funding.lot.RemoveVirement;
import fr.relais.funding.lot.ReturnLot;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** What is undone of a lot over HTTP, always with a reason. */
@Path("/lots/{lot}")
@Tag(name = "Lots", description = "Les virements réunis, approuvés, libérés et émis ensemble")
class RetraitsResource {

    private final ReturnLot sendBack;
    private final AbandonLot abandon;
    private final RemoveVirement remove;
    private final LotViews view;
    private final ActeurCourant acteur;

    RetraitsResource(
            ReturnLot sendBack, AbandonLot abandon, RemoveVirement remove, LotViews view, ActeurCourant acteur) {
        this.sendBack = sendBack;
        this.abandon = abandon;
        this.remove = remove;
        this.view = view;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/renvoi")
    @RolesAllowed({Roles.ORDONNATEUR, Roles.DIRECTEUR, Roles.AGENT_COMPTABLE})
    @Operation(
            operationId = "renvoyerLot",
            summary = "Renvoyer un lot approuvé",
            description = "Les approbations tombent ; le lot est à approuver de nouveau.")
    @APIResponse(
            responseCode = "200",
            description = "Le lot est de nouveau constitué.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<LotView> renvoyerLot(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "motif", value = Bodies.Motif.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return view.of(sendBack.sendBack(cible.cible(), demande.motif(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/abandon")
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.ORDONNATEUR, Roles.AGENT_COMPTABLE})
    @Operation(
            operationId = "abandonnerLot",
            summary = "Abandonner un lot",
            description =
                    "Ses paiements sont de nouveau à payer. Un lot libéré ne l'est plus que par un agent comptable, avant son émission.")
    @APIResponse(
            responseCode = "200",
            description = "Le lot est abandonné.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<LotView> abandonnerLot(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "motif", value = Bodies.Motif.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return view.of(abandon.abandon(cible.cible(), demande.motif(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/virements/{virement}/retrait")
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.ORDONNATEUR, Roles.DIRECTEUR, Roles.AGENT_COMPTABLE})
    @Operation(
            operationId = "retirerVirement",
            summary = "Retirer un virement d'un lot",
            description = "Les approbations tombent ; un lot qui n'a plus de virement est abandonné.")
    @APIResponse(
            responseCode = "200",
            description = "Le virement est retiré.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<LotView> retirerVirement(
            @BeanParam CibleRequest cible,
            @PathParam("virement") UUID virement,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "motif", value = Bodies.Motif.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return view.of(remove.remove(cible.cible(), virement, demande.motif(), acteur.get()));
    }
}
