package fr.relais.convention.coordination.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.coordination.OpenDossier;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The dossier under which the conventions of a coordination are drafted and signed, over HTTP. */
@Path("/coordinations/{id}/dossier")
@Tag(name = "Coordination départementale")
public class DossierCoordinationResource {

    private final OpenDossier open;
    private final CoordinationViews views;

    DossierCoordinationResource(OpenDossier open, CoordinationViews views) {
        this.open = open;
        this.views = views;
    }

    @Schema(name = "DossierCoordination", additionalProperties = Schema.False.class)
    record DossierBody(
            @NotNull @Schema(description = "Numéro nouveau, de la Caf de l'appel")
            DossierId dossier,

            @NotNull @Libelle String nom,

            @NotNull @Libelle @Schema(description = "La commune où siège la coordination")
            String commune) {}

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "ouvrirDossierCoordination",
            summary = "Ouvrir le dossier d'une coordination retenue",
            description = "Sa convention d'un an se rédige, se transmet et se signe ensuite comme celle d'un relais.")
    @APIResponse(responseCode = "200", description = "Le dossier est ouvert au nom du gestionnaire candidat.")
    public RestResponse<CoordinationView> open(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid DossierBody body) {
        OpenDossier.Ouverture asked = new OpenDossier.Ouverture(body.dossier(), body.nom(), body.commune());
        return views.tagged(open.open(id, asked, views.acteur(), lue));
    }
}
