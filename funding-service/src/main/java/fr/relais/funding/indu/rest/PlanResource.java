package fr.relais.funding.indu.rest;

import fr.relais.funding.indu.ActOnIndu;
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

/** The repayment plan of an indu over HTTP; a repayment order is a plan of one instalment. */
@Path("/dossiers/{dossier}/indus/{indu}/plan")
@Tag(name = "Indus", description = "Ce qu'un dossier doit rendre, et ce qui en est fait")
public class PlanResource {

    private final ActOnIndu act;
    private final InduViews view;
    private final ActeurCourant acteur;

    PlanResource(ActOnIndu act, InduViews view, ActeurCourant acteur) {
        this.act = act;
        this.view = view;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.AGENT_COMPTABLE)
    @Operation(
            operationId = "planifierRecouvrement",
            summary = "Fixer le plan de recouvrement d'un indu",
            description = "Les échéances font ensemble ce qui reste ; rien n'est retenu tant que le plan court.")
    @APIResponse(
            responseCode = "200",
            description = "Le plan est fixé.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> planifierRecouvrement(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "deuxEcheances",
                                                            value = Bodies.Plan.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Plan demande) {
        return view.of(act.act(cible.cible(), acteur.get(), Demande.planifier(demande.tranches())));
    }

    @POST
    @Idempotent
    @Path("/interruption")
    @RolesAllowed(Roles.AGENT_COMPTABLE)
    @Operation(
            operationId = "interrompreRecouvrement",
            summary = "Interrompre un plan de recouvrement",
            description = "Le reste est de nouveau retenu sur les paiements suivants.")
    @APIResponse(
            responseCode = "200",
            description = "Le plan est interrompu.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> interrompreRecouvrement(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "motif", value = Bodies.Motif.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return view.of(act.act(cible.cible(), acteur.get(), Demande.interromprePlan(demande.motif())));
    }
}
