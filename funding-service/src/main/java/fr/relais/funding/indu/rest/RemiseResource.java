package fr.relais.funding.indu.rest;

import fr.relais.funding.indu.ActOnIndu;
import fr.relais.funding.indu.DecideOnIndu;
import fr.relais.funding.indu.Demande;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The remission of an indu over HTTP: asked by the partner, proposed by one person and decided by another. */
@Path("/dossiers/{dossier}/indus/{indu}/remise")
@Tag(name = "Indus", description = "Ce qu'un dossier doit rendre, et ce qui en est fait")
public class RemiseResource {

    private final ActOnIndu act;
    private final DecideOnIndu decide;
    private final InduViews view;
    private final ActeurCourant acteur;

    RemiseResource(ActOnIndu act, DecideOnIndu decide, InduViews view, ActeurCourant acteur) {
        this.act = act;
        this.decide = decide;
        this.view = view;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.APPROBATEUR, Roles.SIGNATAIRE})
    @Operation(
            operationId = "demanderRemise",
            summary = "Demander la remise d'un indu",
            description = "Une fois par indu ; rien n'est retenu jusqu'à la décision.")
    @APIResponse(
            responseCode = "200",
            description = "La remise est demandée.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> demanderRemise(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "motif", value = Bodies.Motif.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return view.of(act.act(cible.cible(), acteur.get(), Demande.demanderRemise(demande.motif())));
    }

    @POST
    @Idempotent
    @Path("/proposition")
    @RolesAllowed(Roles.ORDONNATEUR)
    @Operation(
            operationId = "proposerRemise",
            summary = "Proposer la remise de tout ou partie d'un indu",
            description = "Une autre personne décide (ACT-2).")
    @APIResponse(
            responseCode = "200",
            description = "La remise est proposée.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> proposerRemise(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "partielle", value = Bodies.Remise.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Remise demande) {
        return view.of(
                decide.decide(cible.cible(), acteur.get(), Demande.proposerRemise(demande.montant(), demande.motif())));
    }

    @POST
    @Idempotent
    @Path("/accord")
    @RolesAllowed(Roles.DIRECTEUR)
    @Operation(
            operationId = "accorderRemise",
            summary = "Accorder la remise proposée",
            description = "Par une autre personne que celle qui l'a proposée (ACT-2).")
    @APIResponse(
            responseCode = "200",
            description = "La remise est accordée.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> accorderRemise(@BeanParam CibleRequest cible) {
        return view.of(decide.decide(cible.cible(), acteur.get(), Demande.accorderRemise()));
    }

    @POST
    @Idempotent
    @Path("/refus")
    @RolesAllowed(Roles.DIRECTEUR)
    @Operation(
            operationId = "refuserRemise",
            summary = "Refuser la remise demandée",
            description = "Le reste est de nouveau retenu sur les paiements suivants.")
    @APIResponse(
            responseCode = "200",
            description = "La remise est refusée.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> refuserRemise(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "motif", value = Bodies.Motif.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return view.of(decide.decide(cible.cible(), acteur.get(), Demande.refuserRemise(demande.motif())));
    }
}
