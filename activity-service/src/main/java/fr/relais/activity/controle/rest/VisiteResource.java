package fr.relais.activity.controle.rest;

import fr.relais.activity.controle.BeginControle;
import fr.relais.activity.controle.NotifyControle;
import fr.relais.activity.controle.ReceiveDocument;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The visit of a contrôle over HTTP: its announcement, the documents, its beginning. */
@Path("/controles/{id}")
@Tag(name = "Contrôles")
class VisiteResource {

    private final NotifyControle notify;
    private final ReceiveDocument receive;
    private final BeginControle begin;
    private final Reponses reponses;
    private final ActeurCourant acteur;

    VisiteResource(
            NotifyControle notify,
            ReceiveDocument receive,
            BeginControle begin,
            Reponses reponses,
            ActeurCourant acteur) {
        this.notify = notify;
        this.receive = receive;
        this.begin = begin;
        this.reponses = reponses;
        this.acteur = acteur;
    }

    @Schema(name = "ReceptionDocument", additionalProperties = Schema.False.class)
    record ReceptionBody(
            @NotNull @Schema(description = "Entre la notification et aujourd'hui")
            LocalDate recuLe,

            @NotNull @TexteSaisi(max = 200) @Schema(description = "Où il est gardé", maxLength = 200)
            String reference) {}

    @POST
    @Idempotent
    @Path("/notification")
    @RolesAllowed(Roles.CONTROLEUR)
    @Operation(
            operationId = "notifierControle",
            summary = "Notifier un contrôle au gestionnaire",
            description =
                    "La visite a lieu 15 jours après au plus tôt (DL-11). Le gestionnaire lit désormais le contrôle.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Visite d'octobre", value = Exemples.AVIS)))
    @APIResponse(responseCode = "200", description = "Le contrôle notifié ; sa lettre s'imprime.")
    public RestResponse<ControleBody> notify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid AvisBody body) {
        return reponses.of(notify.notify(id, lue, body.toAvis(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/documents/{numero}/reception")
    @RolesAllowed(Roles.CONTROLEUR)
    @Operation(operationId = "recevoirDocument", summary = "Noter la réception d'un document demandé")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Reçu par courrier", value = Exemples.RECEPTION)))
    @APIResponse(responseCode = "200", description = "Le contrôle, et ce qui reste à recevoir.")
    public RestResponse<ControleBody> receive(
            @PathParam("id") UUID id,
            @PathParam("numero") @Parameter(schema = @Schema(minimum = "1", maximum = "100", examples = "1"))
                    int numero,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ReceptionBody body) {
        ReceiveDocument.Reception reception = new ReceiveDocument.Reception(numero, body.recuLe(), body.reference());
        return reponses.of(receive.receive(id, lue, reception, acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/debut")
    @RolesAllowed(Roles.CONTROLEUR)
    @Operation(
            operationId = "commencerControle",
            summary = "Commencer la visite",
            description = "Le jour notifié, ou après.")
    @APIResponse(responseCode = "200", description = "Le contrôle en cours.")
    public RestResponse<ControleBody> begin(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return reponses.of(begin.begin(id, lue, acteur.get()));
    }
}
