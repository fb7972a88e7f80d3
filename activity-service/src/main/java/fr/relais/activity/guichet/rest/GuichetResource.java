package fr.relais.activity.guichet.rest;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.guichet.FindGuichet;
import fr.relais.activity.guichet.Guichet;
import fr.relais.activity.guichet.RecordConstat;
import fr.relais.activity.guichet.SaveGuichet;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The guichet unique of a year over HTTP: what the relais tells, and what the Caf found. */
@Path("/dossiers/{dossier}/exercices/{exercice}/guichet-unique")
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
@Tag(name = "Guichet unique")
class GuichetResource {

    private final FindGuichet find;
    private final SaveGuichet save;
    private final RecordConstat record;
    private final ActeurCourant acteur;

    GuichetResource(FindGuichet find, SaveGuichet save, RecordConstat record, ActeurCourant acteur) {
        this.find = find;
        this.save = save;
        this.record = record;
        this.acteur = acteur;
    }

    @GET
    @Operation(operationId = "lireGuichet", summary = "Lire ce qui est dit du guichet unique")
    @APIResponse(
            responseCode = "200",
            description = "Les faits, et le constat de la Caf s'il y en a un.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<GuichetBody> find(
            @PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return tagged(find.find(new CleExercice(dossier, exercice)));
    }

    @PUT
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "enregistrerGuichet",
            summary = "Enregistrer les faits du guichet unique",
            description = "Remplace ce qui était dit. La première fois, la révision lue est « 0 ».")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Guichet unique", value = Exemples.GUICHET)))
    @APIResponse(responseCode = "200", description = "Les faits, et le constat de la Caf s'il y en a un.")
    public RestResponse<GuichetBody> save(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid FaitsGuichetBody body) {
        return tagged(save.save(new CleExercice(dossier, exercice), lue, body.toFaits(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/constat")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "constaterLinf",
            summary = "Enregistrer ce que la Caf constate du référencement LINF",
            description = "Le constat de la Caf l'emporte sur ce que dit le relais (GU-2, GU-3, GU-4).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Constat", value = Exemples.CONSTAT)))
    @APIResponse(responseCode = "200", description = "Les faits et le constat.")
    public RestResponse<GuichetBody> constater(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid LinfBody body) {
        return tagged(record.record(new CleExercice(dossier, exercice), lue, body.toLinf(), acteur.get()));
    }

    private static RestResponse<GuichetBody> tagged(Guichet one) {
        return Revision.tagged(GuichetBody.of(one), one.revision());
    }
}
