package fr.relais.convention.signataire.rest;

import fr.relais.convention.signataire.EndSignataire;
import fr.relais.convention.signataire.FindSignataires;
import fr.relais.convention.signataire.Mandant;
import fr.relais.convention.signataire.RegisterSignataire;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Siret;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The signatories of a gestionnaire over HTTP: registered, listed, ended, never deleted. */
@Path("/gestionnaires/{siret}/signataires")
@Tag(name = "Signataires")
@RolesAllowed({Roles.APPROBATEUR, Roles.SIGNATAIRE, Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
public class GestionnaireSignatairesResource {

    private final RegisterSignataire register;
    private final EndSignataire end;
    private final FindSignataires find;

    GestionnaireSignatairesResource(RegisterSignataire register, EndSignataire end, FindSignataires find) {
        this.register = register;
        this.end = end;
        this.find = find;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "inscrireSignataireGestionnaire",
            summary = "Inscrire qui peut signer pour un gestionnaire")
    @APIResponse(
            responseCode = "201",
            description = "Le signataire est inscrit.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignataireView.class)))
    public SignataireView register(@PathParam("siret") Siret siret, @NotNull @Valid InscriptionBody body) {
        return SignataireView.of(register.register(Mandant.gestionnaire(siret), body.toInscription()));
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
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "listerSignatairesGestionnaire",
            summary = "Lister qui peut, a pu ou pourra signer pour un gestionnaire")
    @APIResponse(responseCode = "200", description = "Une page des signataires, le premier inscrit d'abord.")
    public Page<SignataireView> list(@PathParam("siret") Siret siret, @BeanParam PageRequest page) {
        return Page.ofAll(
                        find.of(Mandant.gestionnaire(siret)),
                        inscrit -> inscrit.id().toString(),
                        page)
                .map(SignataireView::of);
    }

    @POST
    @Idempotent
    @Path("/{id}/fin")
    @Operation(
            operationId = "finirSignataireGestionnaire",
            summary = "Mettre fin au pouvoir d'un signataire d'un gestionnaire")
    @APIResponse(responseCode = "200", description = "Le pouvoir a une fin.")
    public SignataireView end(@PathParam("siret") Siret siret, @PathParam("id") UUID id, @NotNull @Valid FinBody body) {
        return SignataireView.of(end.end(Mandant.gestionnaire(siret), id, body.au(), body.motif()));
    }
}
