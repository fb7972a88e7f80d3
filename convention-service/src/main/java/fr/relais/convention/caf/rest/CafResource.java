package fr.relais.convention.caf.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.caf.Caf;
import fr.relais.convention.caf.CodeCaf;
import fr.relais.convention.caf.CorrectCaf;
import fr.relais.convention.caf.FindCaf;
import fr.relais.convention.caf.IdentiteCaf;
import fr.relais.convention.caf.RegisterCaf;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The Caf over HTTP. */
@Path("/cafs")
@Tag(name = "Caf")
@RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
public class CafResource {

    private final RegisterCaf register;
    private final CorrectCaf correct;
    private final FindCaf find;

    CafResource(RegisterCaf register, CorrectCaf correct, FindCaf find) {
        this.register = register;
        this.correct = correct;
        this.find = find;
    }

    @Schema(name = "IdentiteCaf", additionalProperties = Schema.False.class)
    record IdentiteBody(
            @NotNull @Libelle String nom,
            @NotNull @Libelle String siege,

            @NotNull @Libelle @Schema(description = "La commune où elle signe")
            String lieuSignature) {

        IdentiteCaf toIdentite() {
            return new IdentiteCaf(nom, siege, lieuSignature);
        }
    }

    @Schema(name = "Caf", additionalProperties = Schema.False.class)
    record CafBody(
            @NotNull CodeCaf codeCaf,
            @NotNull @Libelle String nom,
            @NotNull @Libelle String siege,

            @NotNull @Libelle @Schema(description = "La commune où elle signe")
            String lieuSignature) {

        static CafBody of(Caf caf) {
            IdentiteCaf identite = caf.identite();
            return new CafBody(caf.code(), identite.nom(), identite.siege(), identite.lieuSignature());
        }

        IdentiteCaf toIdentite() {
            return new IdentiteCaf(nom, siege, lieuSignature);
        }
    }

    @POST
    @Idempotent
    @Operation(operationId = "enregistrerCaf", summary = "Enregistrer sa Caf, telle que ses documents la nomment")
    @APIResponse(
            responseCode = "201",
            description = "La Caf est enregistrée.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CafBody.class)))
    @APIResponse(responseCode = "404", ref = "Refus404")
    public RestResponse<CafBody> register(@NotNull @Valid CafBody body) {
        Caf caf = register.register(body.codeCaf(), body.toIdentite());
        return RestResponse.ResponseBuilder.<CafBody>created(URI.create("/cafs/" + caf.code()))
                .tag(Long.toString(caf.version()))
                .entity(CafBody.of(caf))
                .build();
    }

    @GET
    @Path("/{codeCaf}")
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
    @Operation(operationId = "lireCaf", summary = "Lire une Caf")
    @APIResponse(responseCode = "200", description = "La Caf.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<CafBody> find(
            @PathParam("codeCaf") @Parameter(schema = @Schema(implementation = CodeCaf.class)) String codeCaf) {
        return tagged(find.find(CodeCaf.of(codeCaf)));
    }

    @POST
    @Idempotent
    @Path("/{codeCaf}/modifications")
    @Operation(operationId = "modifierCaf", summary = "Corriger ce que sa Caf dit d'elle")
    @APIResponse(responseCode = "200", description = "La Caf est corrigée.")
    public RestResponse<CafBody> correct(
            @PathParam("codeCaf") @Parameter(schema = @Schema(implementation = CodeCaf.class)) String codeCaf,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid IdentiteBody body) {
        return tagged(correct.correct(CodeCaf.of(codeCaf), body.toIdentite(), lue));
    }

    private static RestResponse<CafBody> tagged(Caf caf) {
        return Revision.tagged(CafBody.of(caf), caf.version());
    }
}
