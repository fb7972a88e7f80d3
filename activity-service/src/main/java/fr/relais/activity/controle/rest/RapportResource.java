package fr.relais.activity.controle.rest;

import fr.relais.activity.controle.AnswerRapport;
import fr.relais.activity.controle.CloseControle;
import fr.relais.activity.controle.CommunicateRapport;
import fr.relais.activity.controle.WriteRapport;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The report of a contrôle over HTTP: written, sent, answered, and decided upon. */
@Path("/controles/{id}")
@Tag(name = "Contrôles")
class RapportResource {

    private final WriteRapport write;
    private final CommunicateRapport communicate;
    private final AnswerRapport answer;
    private final CloseControle close;
    private final Reponses reponses;
    private final ActeurCourant acteur;

    RapportResource(
            WriteRapport write,
            CommunicateRapport communicate,
            AnswerRapport answer,
            CloseControle close,
            Reponses reponses,
            ActeurCourant acteur) {
        this.write = write;
        this.communicate = communicate;
        this.answer = answer;
        this.close = close;
        this.reponses = reponses;
        this.acteur = acteur;
    }

    @PUT
    @Path("/rapport")
    @RolesAllowed(Roles.CONTROLEUR)
    @Operation(
            operationId = "redigerRapport",
            summary = "Rédiger le rapport provisoire",
            description = "Remplace le précédent, tant qu'il n'est pas communiqué.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Facture en double", value = Exemples.RAPPORT)))
    @APIResponse(responseCode = "200", description = "Le rapport provisoire.")
    public RestResponse<ControleBody> write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid RapportSaisiBody body) {
        return reponses.of(write.write(id, lue, body.synthese(), body.toConstats(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/communication")
    @RolesAllowed(Roles.CONTROLEUR)
    @Operation(
            operationId = "communiquerRapport",
            summary = "Communiquer le rapport au gestionnaire",
            description = "Ouvre la phase contradictoire et son délai de réponse.")
    @APIResponse(responseCode = "200", description = "Le rapport communiqué.")
    public RestResponse<ControleBody> communicate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return reponses.of(communicate.communicate(id, lue, acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/reponse")
    @RolesAllowed({Roles.DECLARANT, Roles.APPROBATEUR})
    @Operation(
            operationId = "repondreRapport",
            summary = "Répondre au rapport provisoire",
            description = "À l'ensemble ou constat par constat, une fois, jusqu'au dernier jour du délai compris.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Nous en convenons", value = Exemples.REPONSE)))
    @APIResponse(responseCode = "200", description = "La réponse enregistrée.")
    public RestResponse<ControleBody> answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ReponseBody body) {
        return reponses.of(answer.answer(id, lue, body.toReponse(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/cloture")
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
    @Operation(
            operationId = "cloreControle",
            summary = "Clore un contrôle",
            description =
                    "Après la réponse ou la fin du délai ; ce qui change est publié (ActivityValidated, BilanEvaluated).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = {
                                @ExampleObject(name = "Anomalie", value = Exemples.CLOTURE),
                                @ExampleObject(name = "Conforme", value = Exemples.CONFORME)
                            }))
    @APIResponse(responseCode = "200", description = "Le contrôle clos.")
    public RestResponse<ControleBody> close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ClotureBody body) {
        return reponses.of(close.close(id, lue, body.toCloture(), acteur.get()));
    }
}
