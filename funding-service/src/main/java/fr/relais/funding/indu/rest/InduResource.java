package fr.relais.funding.indu.rest;

import fr.relais.funding.indu.ActOnIndu;
import fr.relais.funding.indu.CancelPetitIndu;
import fr.relais.funding.indu.Demande;
import fr.relais.funding.indu.FindIndu;
import fr.relais.funding.indu.NotifyIndu;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** An indu over HTTP: read, notified, repaid, cancelled when small. */
@Path("/dossiers/{dossier}/indus/{indu}")
@Tag(name = "Indus", description = "Ce qu'un dossier doit rendre, et ce qui en est fait")
public class InduResource {

    private final FindIndu find;
    private final NotifyIndu notify;
    private final ActOnIndu act;
    private final CancelPetitIndu cancel;
    private final InduViews view;
    private final ActeurCourant acteur;

    InduResource(
            FindIndu find,
            NotifyIndu notify,
            ActOnIndu act,
            CancelPetitIndu cancel,
            InduViews view,
            ActeurCourant acteur) {
        this.find = find;
        this.notify = notify;
        this.act = act;
        this.cancel = cancel;
        this.view = view;
        this.acteur = acteur;
    }

    @GET
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
        Roles.CONTROLEUR,
        Roles.BACK_OFFICE
    })
    @Operation(operationId = "lireIndu", summary = "Lire un indu et tout ce qui en a été fait")
    @APIResponse(
            responseCode = "200",
            description = "L'indu, son état et son histoire.",
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<InduView> lireIndu(@PathParam("dossier") DossierId dossier, @PathParam("indu") UUID indu) {
        return view.of(find.find(dossier, indu));
    }

    @POST
    @Idempotent
    @Path("/notification")
    @RolesAllowed({Roles.AGENT_COMPTABLE, Roles.ORDONNATEUR})
    @Operation(
            operationId = "notifierIndu",
            summary = "Notifier un indu",
            description = "La lettre peut ensuite être demandée ; la prescription court de nouveau.")
    @APIResponse(
            responseCode = "200",
            description = "L'indu est notifié.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> notifierIndu(@BeanParam CibleRequest cible) {
        return view.of(notify.notify(cible.cible(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/remboursements")
    @RolesAllowed(Roles.AGENT_COMPTABLE)
    @Operation(
            operationId = "enregistrerRemboursement",
            summary = "Enregistrer un remboursement reçu",
            description = "Une référence ne sert qu'une fois par indu.")
    @APIResponse(
            responseCode = "200",
            description = "Le remboursement est enregistré.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> enregistrerRemboursement(
            @BeanParam CibleRequest cible,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "remboursement",
                                                            value = Bodies.RemboursementRecu.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.RemboursementRecu demande) {
        return view.of(act.act(cible.cible(), acteur.get(), Demande.rembourser(demande.toRemboursement())));
    }

    @POST
    @Idempotent
    @Path("/annulation")
    @RolesAllowed(Roles.AGENT_COMPTABLE)
    @Operation(
            operationId = "annulerPetitIndu",
            summary = "Annuler un indu de petit montant",
            description = "Seulement ce qui reste en dessous du seuil (CALC-9).")
    @APIResponse(
            responseCode = "200",
            description = "L'indu est annulé.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<InduView> annulerPetitIndu(@BeanParam CibleRequest cible) {
        return view.of(cancel.cancel(cible.cible(), acteur.get()));
    }
}
