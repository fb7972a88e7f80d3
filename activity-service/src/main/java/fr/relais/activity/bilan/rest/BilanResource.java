package fr.relais.activity.bilan.rest;

import fr.relais.activity.bilan.CleBilan;
import fr.relais.activity.bilan.CompleteBilan;
import fr.relais.activity.bilan.FindBilan;
import fr.relais.activity.bilan.SaveBilan;
import fr.relais.activity.bilan.SituationBilan;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One bilan over HTTP: what everyone reads and what the partner does. */
@Path("/dossiers/{dossier}/exercices/{exercice}/bilan")
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
@Tag(name = "Bilans")
class BilanResource {

    private final FindBilan find;
    private final SaveBilan save;
    private final CompleteBilan complete;
    private final ActeurCourant acteur;

    BilanResource(FindBilan find, SaveBilan save, CompleteBilan complete, ActeurCourant acteur) {
        this.find = find;
        this.save = save;
        this.complete = complete;
        this.acteur = acteur;
    }

    @GET
    @Operation(
            operationId = "lireBilan",
            summary = "Lire un bilan d'activité",
            description = "Son état, ses réponses, ce qui manque encore, et tous les verdicts de la Caf.")
    @APIResponse(responseCode = "200", description = "Le bilan.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<BilanBody> find(
            @PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return answer(find.find(new CleBilan(dossier, exercice)));
    }

    @PUT
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "enregistrerBilan",
            summary = "Enregistrer les réponses au questionnaire",
            description = "Remplace les réponses. La première fois, la révision lue est « 0 ».")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Bilan", value = Exemples.QUESTIONNAIRE)))
    @APIResponse(responseCode = "200", description = "Le bilan enregistré, et ce qui lui manque.")
    public RestResponse<BilanBody> save(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid QuestionnaireBody answers) {
        CleBilan cle = new CleBilan(dossier, exercice);
        return answer(save.save(cle, lue, answers.toQuestionnaire(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/completude")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR, Roles.APPROBATEUR})
    @Operation(
            operationId = "completerBilan",
            summary = "Déclarer le bilan complet",
            description = "Transmet le bilan à la Caf ; refusé avec tout ce qui manque.")
    @APIResponse(responseCode = "200", description = "Le bilan complet.")
    public RestResponse<BilanBody> complete(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return answer(complete.complete(new CleBilan(dossier, exercice), lue, acteur.get()));
    }

    private static RestResponse<BilanBody> answer(SituationBilan situation) {
        return Revision.tagged(BilanBody.of(situation), situation.bilan().revision());
    }
}
