package fr.relais.activity.promotion.rest;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.activity.promotion.Action;
import fr.relais.activity.promotion.FindPromotion;
import fr.relais.activity.promotion.SaveAction;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The actions of a year over HTTP. */
@Path("/dossiers/{dossier}/exercices/{exercice}/promotion/actions")
@RolesAllowed({
    Roles.DECLARANT,
    Roles.EDITEUR,
    Roles.APPROBATEUR,
    Roles.SIGNATAIRE,
    Roles.CONSEILLER,
    Roles.GESTIONNAIRE_CONSEIL,
    Roles.DIRECTEUR,
    Roles.ORDONNATEUR,
    Roles.AGENT_COMPTABLE,
    Roles.CONTROLEUR
})
@Tag(name = "Promotion")
class ActionResource {

    private final FindPromotion find;
    private final SaveAction save;
    private final ActeurCourant acteur;

    ActionResource(FindPromotion find, SaveAction save, ActeurCourant acteur) {
        this.find = find;
        this.save = save;
        this.acteur = acteur;
    }

    @GET
    @Operation(operationId = "listerActions", summary = "Lister les actions de promotion d'une année")
    @APIResponse(responseCode = "200", description = "Une page.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public Page<ActionBody> list(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @BeanParam PageRequest page) {
        return find.actions(new CleExercice(dossier, exercice), page).map(ActionBody::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "enregistrerAction",
            summary = "Enregistrer une action de promotion",
            description =
                    "Une action prévue s'enregistre aussi ; elle compte une fois réalisée, datée et prouvée (PR-2, PR-5).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Journée", value = Exemples.ACTION)))
    @APIResponse(
            responseCode = "201",
            description = "L'action enregistrée.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ActionBody.class)))
    public RestResponse<ActionBody> create(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @NotNull @Valid ActionSaisieBody body) {
        Action created = save.save(new CleExercice(dossier, exercice), Optional.empty(), body.toFaits(), acteur.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, ActionBody.of(created))
                .header(HttpHeaders.ETAG, new Revision(created.revision()).toString())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "lireAction", summary = "Lire une action de promotion")
    @APIResponse(responseCode = "200", description = "L'action.", headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<ActionBody> find(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id) {
        return tagged(find.action(new CleFait(dossier, exercice, id)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(operationId = "corrigerAction", summary = "Corriger une action de promotion")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Journée", value = Exemples.ACTION)))
    @APIResponse(responseCode = "200", description = "L'action.")
    public RestResponse<ActionBody> update(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ActionSaisieBody body) {
        return tagged(save.save(
                new CleExercice(dossier, exercice),
                Optional.of(new SaveAction.Lue(id, lue)),
                body.toFaits(),
                acteur.get()));
    }

    private static RestResponse<ActionBody> tagged(Action one) {
        return Revision.tagged(ActionBody.of(one), one.revision());
    }
}
