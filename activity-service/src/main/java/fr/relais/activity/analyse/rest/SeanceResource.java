package fr.relais.activity.analyse.rest;

import fr.relais.activity.analyse.FindRegistre;
import fr.relais.activity.analyse.SaveSeance;
import fr.relais.activity.analyse.Seance;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
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

/** The sessions of a register over HTTP. */
@Path("/dossiers/{dossier}/exercices/{exercice}/analyse-pratique/seances")
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
@Tag(name = "Analyse de la pratique")
class SeanceResource {

    private final FindRegistre find;
    private final SaveSeance save;
    private final ActeurCourant acteur;

    SeanceResource(FindRegistre find, SaveSeance save, ActeurCourant acteur) {
        this.find = find;
        this.save = save;
        this.acteur = acteur;
    }

    @GET
    @Operation(operationId = "listerSeances", summary = "Lister les séances d'une année")
    @APIResponse(responseCode = "200", description = "Une page.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public Page<SeanceBody> list(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @BeanParam PageRequest page) {
        return find.seances(new CleExercice(dossier, exercice), page).map(SeanceBody::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "enregistrerSeance",
            summary = "Enregistrer une séance d'analyse de la pratique",
            description =
                    "Une séance qui ne remplit pas le cahier des charges s'enregistre aussi : l'évaluation dit pourquoi elle ne compte pas.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Séance partagée", value = Exemples.SEANCE)))
    @APIResponse(
            responseCode = "201",
            description = "La séance enregistrée.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SeanceBody.class)))
    public RestResponse<SeanceBody> create(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @NotNull @Valid SeanceSaisieBody body) {
        Seance created = save.save(new CleExercice(dossier, exercice), Optional.empty(), body.toFaits(), acteur.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, SeanceBody.of(created))
                .header(HttpHeaders.ETAG, new Revision(created.revision()).toString())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "lireSeance", summary = "Lire une séance")
    @APIResponse(responseCode = "200", description = "La séance.", headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<SeanceBody> find(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id) {
        return tagged(find.seance(new CleFait(dossier, exercice, id)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(operationId = "corrigerSeance", summary = "Corriger ou annuler une séance")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Séance partagée", value = Exemples.SEANCE)))
    @APIResponse(responseCode = "200", description = "La séance.")
    public RestResponse<SeanceBody> update(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid SeanceSaisieBody body) {
        return tagged(save.save(
                new CleExercice(dossier, exercice),
                Optional.of(new SaveSeance.Lue(id, lue)),
                body.toFaits(),
                acteur.get()));
    }

    private static RestResponse<SeanceBody> tagged(Seance one) {
        return Revision.tagged(SeanceBody.of(one), one.revision());
    }
}
