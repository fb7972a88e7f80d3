package fr.relais.convention.ctg.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.ctg.CorrectCtg;
import fr.relais.convention.ctg.EndCtg;
import fr.relais.convention.ctg.FindCtg;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One Ctg over HTTP: read by whom it concerns, corrected and ended early by its Caf. */
@Path("/ctg/{id}")
@Tag(name = "Ctg")
public class CtgResource {

    private final FindCtg find;
    private final CorrectCtg correct;
    private final EndCtg end;

    CtgResource(FindCtg find, CorrectCtg correct, EndCtg end) {
        this.find = find;
        this.correct = correct;
        this.end = end;
    }

    @Schema(name = "CorrectionCtg", additionalProperties = Schema.False.class)
    record Correction(
            @NotNull @Libelle String motif, @NotNull @Valid CtgBody contenu) {}

    @Schema(name = "FinCtg", additionalProperties = Schema.False.class)
    record Fin(
            @NotNull @Schema(description = "Dernier jour en vigueur ; il peut être annoncé d'avance")
            LocalDate date,

            @NotNull @Libelle String motif) {}

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
    @Operation(operationId = "lireCtg", summary = "Lire une Ctg")
    @APIResponse(responseCode = "200", description = "La Ctg.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<CtgView> find(@PathParam("id") UUID id) {
        return CtgView.tagged(find.find(id));
    }

    @POST
    @Idempotent
    @Path("/corrections")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "corrigerCtg",
            summary = "Corriger une Ctg",
            description = "Remplace tout ce qui a été saisi ; une fin anticipée demeure.")
    @APIResponse(responseCode = "200", description = "La Ctg est corrigée.")
    public RestResponse<CtgView> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid Correction body) {
        return CtgView.tagged(correct.correct(id, body.contenu().toDomain(), body.motif(), lue));
    }

    @POST
    @Idempotent
    @Path("/fin")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "terminerCtg", summary = "Mettre fin à une Ctg avant son terme")
    @APIResponse(responseCode = "200", description = "La Ctg prend fin à cette date.")
    public RestResponse<CtgView> end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid Fin body) {
        return CtgView.tagged(end.end(id, body.date(), body.motif(), lue));
    }
}
