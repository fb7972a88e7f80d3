package fr.relais.convention.signataire.rest;

import fr.relais.convention.caf.CodeCaf;
import fr.relais.convention.signataire.EndSignataire;
import fr.relais.convention.signataire.FindSignataires;
import fr.relais.convention.signataire.Mandant;
import fr.relais.convention.signataire.RegisterSignataire;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The signatories of a Caf over HTTP: registered, listed, ended, never deleted. */
@Path("/cafs/{codeCaf}/signataires")
@Tag(name = "Signataires")
@RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
public class CafSignatairesResource {

    private final RegisterSignataire register;
    private final EndSignataire end;
    private final FindSignataires find;

    CafSignatairesResource(RegisterSignataire register, EndSignataire end, FindSignataires find) {
        this.register = register;
        this.end = end;
        this.find = find;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "inscrireSignataireCaf", summary = "Inscrire qui peut signer pour une Caf")
    @APIResponse(
            responseCode = "201",
            description = "Le signataire est inscrit.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignataireView.class)))
    public SignataireView register(
            @PathParam("codeCaf") @Parameter(schema = @Schema(implementation = CodeCaf.class)) String codeCaf,
            @NotNull @Valid InscriptionBody body) {
        return SignataireView.of(register.register(Mandant.caf(CodeCaf.of(codeCaf)), body.toInscription()));
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
    @Operation(operationId = "listerSignatairesCaf", summary = "Lister qui peut, a pu ou pourra signer pour une Caf")
    @APIResponse(responseCode = "200", description = "Une page des signataires, le premier inscrit d'abord.")
    public Page<SignataireView> list(
            @PathParam("codeCaf") @Parameter(schema = @Schema(implementation = CodeCaf.class)) String codeCaf,
            @BeanParam PageRequest page) {
        return Page.ofAll(
                        find.of(Mandant.caf(CodeCaf.of(codeCaf))),
                        inscrit -> inscrit.id().toString(),
                        page)
                .map(SignataireView::of);
    }

    @POST
    @Idempotent
    @Path("/{id}/fin")
    @Operation(operationId = "finirSignataireCaf", summary = "Mettre fin au pouvoir d'un signataire d'une Caf")
    @APIResponse(responseCode = "200", description = "Le pouvoir a une fin.")
    public SignataireView end(
            @PathParam("codeCaf") @Parameter(schema = @Schema(implementation = CodeCaf.class)) String codeCaf,
            @PathParam("id") UUID id,
            @NotNull @Valid FinBody body) {
        return SignataireView.of(end.end(Mandant.caf(CodeCaf.of(codeCaf)), id, body.au(), body.motif()));
    }
}
