package fr.relais.activity.bilan.rest;

import fr.relais.activity.bilan.Bilan;
import fr.relais.activity.bilan.CleBilan;
import fr.relais.activity.bilan.CompleteBilan;
import fr.relais.activity.bilan.FindBilan;
import fr.relais.activity.bilan.SaveBilan;
import fr.relais.activity.rest.Revisions;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One bilan over HTTP: what everyone reads and what the partner does. */
@Path("/dossiers/{dossier}/exercices/{exercice}/bilan")
@RolesAllowed({
    Roles.DECLARANT,
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
@APIResponse(responseCode = "400", ref = "Illisible")
@APIResponse(responseCode = "403", ref = "NonAutorise")
@APIResponse(responseCode = "404", ref = "Introuvable")
@APIResponse(responseCode = "422", ref = "RegleContraire")
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
    public RestResponse<BilanBody> find(
            @PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return answer(find.find(new CleBilan(dossier, exercice), acteur.get()));
    }

    @PUT
    @RolesAllowed(Roles.DECLARANT)
    @Operation(
            operationId = "enregistrerBilan",
            summary = "Enregistrer les réponses au questionnaire",
            description = "Remplace les réponses. Avec If-Match, refuse d'écraser ce qui n'a pas été lu.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Bilan", value = Exemples.QUESTIONNAIRE)))
    @APIResponse(responseCode = "200", description = "Le bilan enregistré, et ce qui lui manque.")
    @APIResponse(responseCode = "409", ref = "EtatContraire")
    @APIResponse(responseCode = "412", ref = "Perimee")
    public RestResponse<BilanBody> save(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @Parameter(description = "L'ETag de la dernière lecture, facultatif") @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull @Valid QuestionnaireBody answers) {
        CleBilan cle = new CleBilan(dossier, exercice);
        return answer(save.save(cle, answers.toQuestionnaire(), acteur.get(), Revisions.expected(ifMatch)));
    }

    @POST
    @Path("/completude")
    @RolesAllowed({Roles.DECLARANT, Roles.APPROBATEUR})
    @Operation(
            operationId = "completerBilan",
            summary = "Déclarer le bilan complet",
            description = "Transmet le bilan à la Caf ; refusé avec tout ce qui manque.")
    @APIResponse(responseCode = "200", description = "Le bilan complet.")
    @APIResponse(responseCode = "409", ref = "EtatContraire")
    public RestResponse<BilanBody> complete(
            @PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return answer(complete.complete(new CleBilan(dossier, exercice), acteur.get()));
    }

    private static RestResponse<BilanBody> answer(Bilan bilan) {
        return Revisions.tagged(BilanBody.of(bilan), bilan.revision());
    }
}
