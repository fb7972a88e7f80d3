package fr.relais.activity.promotion.rest;

import fr.relais.activity.dossier.CleFait;
import fr.relais.activity.promotion.Action;
import fr.relais.activity.promotion.GiveAvis;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The opinion of the Caf on an action, over HTTP. */
@Path("/dossiers/{dossier}/exercices/{exercice}/promotion/actions/{id}/avis")
@Tag(name = "Promotion")
class AvisResource {

    private final GiveAvis give;
    private final ActeurCourant acteur;

    AvisResource(GiveAvis give, ActeurCourant acteur) {
        this.give = give;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "donnerAvis",
            summary = "Donner l'avis de la Caf sur une action",
            description = "Une action AUTRE ne compte que sur avis favorable (PR-3).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Avis favorable", value = Exemples.AVIS)))
    @APIResponse(responseCode = "200", description = "L'action, avec l'avis.")
    public RestResponse<ActionBody> give(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid AvisBody body) {
        Action action =
                give.give(new CleFait(dossier, exercice, id), lue, body.favorable(), body.motif(), acteur.get());
        return Revision.tagged(ActionBody.of(action), action.revision());
    }
}
