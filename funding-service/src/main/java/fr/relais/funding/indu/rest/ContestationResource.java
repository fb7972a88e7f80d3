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

/** The contestation of an indu over HTTP: it suspends the recovery until the Caf decides. */
@Path("/dossiers/{dossier}/indus/{indu}/contestation")
@Tag(name = "Indus", description = "Ce qu'un dossier doit rendre, et ce qui en est fait")
public class ContestationResource {

    private final ActOnIndu act;
    private final DecideOnIndu decide;
    private final InduViews view;
    private final ActeurCourant acteur;

    ContestationResource(ActOnIndu act, DecideOnIndu decide, InduViews view, ActeurCourant acteur) {
        this.act = act;
        this.decide = decide;
        this.view = view;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.APPROBATEUR, Roles.SIGNATAIRE})
    @Operation(
            operationId = "contesterIndu",
            summary = "Contester un indu",
            description = "Une fois par indu ; rien n'est retenu jusqu'à la décision.")
    @APIResponse(
            responseCode = "200",
            description = "L'indu est contesté.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> contesterIndu(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "motif", value = Bodies.Motif.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return view.of(act.act(cible.cible(), acteur.get(), Demande.contester(demande.motif())));
    }

    @POST
    @Idempotent
    @Path("/decision")
    @RolesAllowed(Roles.DIRECTEUR)
    @Operation(
            operationId = "deciderContestation",
            summary = "Décider d'une contestation",
            description = "Fondée, les données sont à rectifier : la différence est alors ordonnée (PAY-10).")
    @APIResponse(
            responseCode = "200",
            description = "La contestation est tranchée.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> deciderContestation(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "rejetee", value = Bodies.Decision.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.Decision demande) {
        return view.of(decide.decide(
                cible.cible(), acteur.get(), Demande.deciderContestation(demande.accueillie(), demande.motif())));
    }
}
