package fr.relais.activity.promotion.rest;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.promotion.FindPromotion;
import fr.relais.activity.promotion.SaveStrategie;
import fr.relais.activity.promotion.StrategieSuivie;
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

/** The strategy that covers a year, over HTTP. */
@Path("/dossiers/{dossier}/exercices/{exercice}/promotion/strategie")
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
class StrategieResource {

    private final FindPromotion find;
    private final SaveStrategie save;
    private final ActeurCourant acteur;

    StrategieResource(FindPromotion find, SaveStrategie save, ActeurCourant acteur) {
        this.find = find;
        this.save = save;
        this.acteur = acteur;
    }

    @GET
    @Operation(operationId = "lireStrategie", summary = "Lire la stratégie de promotion")
    @APIResponse(
            responseCode = "200",
            description = "La stratégie, absente tant que rien n'est enregistré.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<StrategieBody> find(
            @PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return tagged(find.strategie(new CleExercice(dossier, exercice)));
    }

    @PUT
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "enregistrerStrategie",
            summary = "Enregistrer la stratégie de promotion",
            description = "Remplace ce qui était dit. La première fois, la révision lue est « 0 ».")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Stratégie", value = Exemples.STRATEGIE)))
    @APIResponse(responseCode = "200", description = "La stratégie, absente tant que rien n'est enregistré.")
    public RestResponse<StrategieBody> save(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid StrategieSaisieBody body) {
        return tagged(save.save(new CleExercice(dossier, exercice), lue, body.toStrategie(), acteur.get()));
    }

    private static RestResponse<StrategieBody> tagged(StrategieSuivie one) {
        return Revision.tagged(StrategieBody.of(one), one.revision());
    }
}
