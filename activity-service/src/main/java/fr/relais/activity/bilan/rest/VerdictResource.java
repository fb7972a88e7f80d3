package fr.relais.activity.bilan.rest;

import fr.relais.activity.bilan.CleBilan;
import fr.relais.activity.bilan.EvaluateBilan;
import fr.relais.activity.bilan.HoldReunion;
import fr.relais.activity.bilan.ReviseBilan;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The verdicts of the Caf on a bilan, and its meeting, over HTTP. */
@Path("/dossiers/{dossier}/exercices/{exercice}/bilan")
@Tag(name = "Bilans")
class VerdictResource {

    private final EvaluateBilan evaluate;
    private final ReviseBilan revise;
    private final HoldReunion reunion;
    private final ActeurCourant acteur;

    VerdictResource(EvaluateBilan evaluate, ReviseBilan revise, HoldReunion reunion, ActeurCourant acteur) {
        this.evaluate = evaluate;
        this.revise = revise;
        this.reunion = reunion;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/evaluation")
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "evaluerBilan",
            summary = "Évaluer la mission de l'exercice",
            description =
                    "Publie BilanEvaluated. Celui qui évalue n'est ni le partenaire ni celui qui a rendu le bilan.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Mission atteinte", value = Exemples.VERDICT)))
    @APIResponse(responseCode = "200", description = "Le bilan évalué.")
    public RestResponse<BilanBody> evaluate(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid VerdictBody body) {
        SituationBilan situation =
                evaluate.evaluate(new CleBilan(dossier, exercice), lue, body.toVerdict(), acteur.get());
        return Revision.tagged(BilanBody.of(situation), situation.bilan().revision());
    }

    @POST
    @Idempotent
    @Path("/revision")
    @RolesAllowed(Roles.CONTROLEUR)
    @Operation(
            operationId = "reviserBilan",
            summary = "Réviser le verdict après un contrôle",
            description = "Un nouveau verdict, publié ; les précédents sont conservés.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Mission atteinte", value = Exemples.VERDICT)))
    @APIResponse(responseCode = "200", description = "Le bilan évalué.")
    public RestResponse<BilanBody> revise(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid VerdictBody body) {
        SituationBilan situation = revise.revise(new CleBilan(dossier, exercice), lue, body.toVerdict(), acteur.get());
        return Revision.tagged(BilanBody.of(situation), situation.bilan().revision());
    }

    @POST
    @Idempotent
    @Path("/reunion")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "noterReunionBilan",
            summary = "Noter la réunion de bilan",
            description =
                    "Le jour de la réunion tenue sur un bilan évalué ; noté de nouveau, il remplace le précédent.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Réunion", value = Exemples.REUNION)))
    @APIResponse(responseCode = "200", description = "Le bilan et sa réunion.")
    public RestResponse<BilanBody> hold(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ReunionBody body) {
        SituationBilan situation = reunion.hold(new CleBilan(dossier, exercice), lue, body.date(), acteur.get());
        return Revision.tagged(BilanBody.of(situation), situation.bilan().revision());
    }
}
