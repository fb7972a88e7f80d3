package fr.relais.convention.relais.rest;

import fr.relais.convention.JourDemande;
import fr.relais.convention.relais.FindTerritoire;
import fr.relais.convention.relais.SetTerritoire;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The territory of a relais over HTTP. */
@Path("/relais/{dossier}")
@Tag(name = "Territoires")
public class TerritoireRelaisResource {

    private final SetTerritoire set;
    private final FindTerritoire find;

    TerritoireRelaisResource(SetTerritoire set, FindTerritoire find) {
        this.set = set;
        this.find = find;
    }

    @POST
    @Idempotent
    @Path("/territoires")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "changerTerritoire",
            summary = "Dire quel territoire un relais sert à partir d'un jour",
            description = "Le jour peut être à venir ; le même jour que le précédent territoire, le corrige.")
    @APIResponse(responseCode = "200", description = "Le relais ; son territoire se lit à part.")
    public RestResponse<RelaisView> set(
            @PathParam("dossier") DossierId dossier,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid TerritoireBody.Nouveau body) {
        return RelaisView.tagged(set.set(dossier, body.toDemande(), lue));
    }

    @GET
    @Path("/territoire")
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
    @Operation(operationId = "lireTerritoire", summary = "Lire le territoire d'un relais, aujourd'hui ou à une date")
    @APIResponse(responseCode = "200", description = "Le territoire, avec toutes ses communes.")
    public TerritoireView find(
            @PathParam("dossier") DossierId dossier,
            @QueryParam("au")
                    @Parameter(
                            description = "Ce qu'il était, ou sera, ce jour-là",
                            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-06-30"))
                    String au) {
        return TerritoireView.of(find.find(dossier, JourDemande.of(au)));
    }
}
