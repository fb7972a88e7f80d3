package fr.relais.activity.analyse.rest;

import fr.relais.activity.analyse.CorrectParticipant;
import fr.relais.activity.analyse.FindRegistre;
import fr.relais.activity.analyse.InscribeParticipant;
import fr.relais.activity.analyse.Participant;
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

/** The participants of a register over HTTP: inscribed by their relais, known by an id that tells nothing of them. */
@Path("/dossiers/{dossier}/exercices/{exercice}/analyse-pratique/participants")
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
class ParticipantResource {

    private final FindRegistre find;
    private final InscribeParticipant inscribe;
    private final CorrectParticipant correct;
    private final ActeurCourant acteur;

    ParticipantResource(
            FindRegistre find, InscribeParticipant inscribe, CorrectParticipant correct, ActeurCourant acteur) {
        this.find = find;
        this.inscribe = inscribe;
        this.correct = correct;
        this.acteur = acteur;
    }

    @GET
    @Operation(operationId = "listerParticipants", summary = "Lister les participants d'une année")
    @APIResponse(responseCode = "200", description = "Une page.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public Page<ParticipantBody> list(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @BeanParam PageRequest page) {
        return find.participants(new CleExercice(dossier, exercice), page).map(ParticipantBody::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "inscrireParticipant",
            summary = "Inscrire un professionnel à l'analyse de la pratique",
            description =
                    "Le numéro envoyé n'est ni conservé ni journalisé : il en reste un pseudonyme. Un assistant maternel est compté dans un seul relais de la Caf par année (AP-9).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Assistant maternel", value = Exemples.INSCRIPTION)))
    @APIResponse(
            responseCode = "201",
            description = "Le participant inscrit.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantBody.class)))
    public RestResponse<ParticipantBody> create(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @NotNull @Valid InscriptionBody body) {
        Participant created = inscribe.inscribe(new CleExercice(dossier, exercice), body.toInscription(), acteur.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, ParticipantBody.of(created))
                .header(HttpHeaders.ETAG, new Revision(created.revision()).toString())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "lireParticipant", summary = "Lire un participant")
    @APIResponse(responseCode = "200", description = "Le participant.", headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<ParticipantBody> find(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id) {
        return tagged(find.participant(new CleFait(dossier, exercice, id)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(operationId = "corrigerParticipant", summary = "Corriger ce qui est dit d'un participant")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Engagement signé", value = Exemples.CORRECTION)))
    @APIResponse(responseCode = "200", description = "Le participant.")
    public RestResponse<ParticipantBody> update(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid CorrectionBody body) {
        return tagged(correct.correct(new CleFait(dossier, exercice, id), lue, body.toSituation(), acteur.get()));
    }

    private static RestResponse<ParticipantBody> tagged(Participant one) {
        return Revision.tagged(ParticipantBody.of(one), one.revision());
    }
}
