package fr.relais.convention.projet.rest;

import fr.relais.convention.projet.NotifyModification;
import fr.relais.convention.projet.SubmitProjet;
import fr.relais.convention.projet.WithdrawProjet;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the partner does with its projet besides writing it, over HTTP; who files approves it (ASM-CONV-34). */
@Path("/projets/{id}")
@Tag(name = "Projets")
public class DepotProjetResource {

    private final SubmitProjet submit;
    private final NotifyModification notify;
    private final WithdrawProjet withdraw;
    private final ActeurCourant acteur;

    DepotProjetResource(SubmitProjet submit, NotifyModification notify, WithdrawProjet withdraw, ActeurCourant acteur) {
        this.submit = submit;
        this.notify = notify;
        this.withdraw = withdraw;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/depot")
    @RolesAllowed(Roles.APPROBATEUR)
    @Operation(
            operationId = "deposerProjet",
            summary = "Déposer un projet à la Caf",
            description = "Refusé avec tout ce qui manque, comme la vérification le dit.")
    @APIResponse(responseCode = "200", description = "Le projet est déposé.")
    public RestResponse<ProjetView> submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return ProjetView.tagged(submit.submit(id, acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/modification")
    @RolesAllowed(Roles.APPROBATEUR)
    @Operation(
            operationId = "notifierModificationProjet",
            summary = "Informer la Caf d'une modification substantielle",
            description =
                    "Le contenu enregistré depuis la validation est soumis au conseil d'administration ; la version validée reste en vigueur.")
    @APIResponse(responseCode = "200", description = "La modification est en validation.")
    public RestResponse<ProjetView> notify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid MotifBody body) {
        return ProjetView.tagged(notify.notify(id, body.motif(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/retrait")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR, Roles.APPROBATEUR})
    @Operation(operationId = "retirerProjet", summary = "Retirer un projet qui n'est pas déposé")
    @APIResponse(responseCode = "200", description = "Le projet est retiré.")
    public RestResponse<ProjetView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid MotifBody body) {
        return ProjetView.tagged(withdraw.withdraw(id, body.motif(), acteur.get(), lue));
    }
}
