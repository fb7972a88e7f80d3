package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.CleDeclaration;
import fr.relais.activity.declaration.RectifyDeclaration;
import fr.relais.activity.declaration.RefuseDeclaration;
import fr.relais.activity.declaration.RequestCorrection;
import fr.relais.activity.declaration.Situation;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.activity.declaration.ValidateDeclaration;
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

/** What the Caf decides on a declaration, over HTTP. */
@Path("/dossiers/{dossier}/exercices/{exercice}/declarations/{type}")
@Tag(name = "Déclarations")
class DecisionResource {

    private final ValidateDeclaration validate;
    private final RequestCorrection requestCorrection;
    private final RefuseDeclaration refuse;
    private final RectifyDeclaration rectify;
    private final ActeurCourant acteur;

    DecisionResource(
            ValidateDeclaration validate,
            RequestCorrection requestCorrection,
            RefuseDeclaration refuse,
            RectifyDeclaration rectify,
            ActeurCourant acteur) {
        this.validate = validate;
        this.requestCorrection = requestCorrection;
        this.refuse = refuse;
        this.rectify = rectify;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/validation")
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "validerDeclaration",
            summary = "Valider une déclaration",
            description = "Publie ActivityValidated. Celui qui valide n'est ni le partenaire ni celui qui a déclaré.")
    @APIResponse(responseCode = "200", description = "La déclaration validée.")
    public RestResponse<DeclarationBody> validate(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return answer(validate.validate(new CleDeclaration(dossier, exercice, type), lue, acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/demande-correction")
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "demanderCorrection",
            summary = "Demander une correction",
            description = "Rend la déclaration au partenaire, avec un motif pour chaque champ en cause ; la version"
                    + " reçue est conservée.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Pièce absente", value = Exemples.CORRECTION)))
    @APIResponse(responseCode = "200", description = "La déclaration à corriger.")
    public RestResponse<DeclarationBody> requestCorrection(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid CorrectionBody body) {
        return answer(requestCorrection.request(
                new CleDeclaration(dossier, exercice, type), lue, body.toDemande(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/refus")
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "refuserDeclaration",
            summary = "Refuser une déclaration",
            description = "Définitif : pour une erreur à réparer, demander une correction.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Hors projet", value = Exemples.REFUS)))
    @APIResponse(responseCode = "200", description = "La déclaration refusée.")
    public RestResponse<DeclarationBody> refuse(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid MotifBody body) {
        return answer(refuse.refuse(new CleDeclaration(dossier, exercice, type), lue, body.motif(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/rectification")
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "rectifierDeclaration",
            summary = "Rectifier une déclaration validée",
            description = "Une nouvelle version, validée aussitôt et publiée.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Contrôle", value = Exemples.RECTIFICATION)))
    @APIResponse(responseCode = "200", description = "La déclaration rectifiée.")
    public RestResponse<DeclarationBody> rectify(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid RectificationBody body) {
        return answer(rectify.rectify(
                new CleDeclaration(dossier, exercice, type), lue, body.toRectification(), acteur.get()));
    }

    private static RestResponse<DeclarationBody> answer(Situation situation) {
        return Revision.tagged(
                DeclarationBody.of(situation), situation.declaration().revision());
    }
}
