package fr.relais.convention.relais.rest;

import fr.relais.convention.relais.FindRelais;
import fr.relais.convention.relais.IdentificationDatee;
import fr.relais.convention.relais.ModifyRelais;
import fr.relais.convention.relais.RegisterRelais;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The relais over HTTP: registered, read, called otherwise. */
@Path("/relais")
@Tag(name = "Relais")
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
public class RelaisResource {

    private final RegisterRelais register;
    private final ModifyRelais modify;
    private final FindRelais find;

    RelaisResource(RegisterRelais register, ModifyRelais modify, FindRelais find) {
        this.register = register;
        this.modify = modify;
        this.find = find;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "enregistrerRelais", summary = "Enregistrer le relais d'un dossier")
    @APIResponse(
            responseCode = "201",
            description = "Le relais est enregistré.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RelaisView.class)))
    @APIResponse(responseCode = "404", ref = "Refus404")
    public RestResponse<RelaisView> register(@NotNull @Valid EnregistrementBody body) {
        Relais relais = body.toRelais();
        register.register(relais, body.toTerritoire(), body.succedeA());
        return RestResponse.ResponseBuilder.<RelaisView>created(URI.create("/relais/" + body.dossier()))
                .tag(Long.toString(relais.version()))
                .entity(RelaisView.of(relais))
                .build();
    }

    @GET
    @Path("/{dossier}")
    @Operation(operationId = "lireRelais", summary = "Lire le relais d'un dossier")
    @APIResponse(responseCode = "200", description = "Le relais.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<RelaisView> find(@PathParam("dossier") DossierId dossier) {
        return RelaisView.tagged(find.find(dossier));
    }

    @GET
    @Path("/{dossier}/historique")
    @Operation(operationId = "lireHistoriqueRelais", summary = "Lire comment un relais s'est appelé")
    @APIResponse(responseCode = "200", description = "Une page de ses noms, le premier d'abord.")
    public Page<IdentificationView> history(@PathParam("dossier") DossierId dossier, @BeanParam PageRequest page) {
        List<IdentificationDatee> known = find.identifications(dossier);
        List<IdentificationView> views = IntStream.range(0, known.size())
                .mapToObj(rang -> IdentificationView.of(rang, known.get(rang)))
                .toList();
        return Page.ofAll(views, view -> Integer.toString(view.rang()), page);
    }

    @POST
    @Idempotent
    @Path("/{dossier}/modifications")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "modifierRelais", summary = "Dire comment un relais s'appelle à partir d'un jour")
    @APIResponse(responseCode = "200", description = "Le relais, tel qu'il s'appelle.")
    public RestResponse<RelaisView> modify(
            @PathParam("dossier") DossierId dossier,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ModificationBody body) {
        return RelaisView.tagged(modify.modify(dossier, body.toIdentification(), lue));
    }
}
