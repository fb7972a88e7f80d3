package fr.relais.funding.lot.rest;

import fr.relais.funding.lot.ApproveLot;
import fr.relais.funding.lot.ReleaseLot;
import fr.relais.funding.lot.SecondLot;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who answers for a lot over HTTP: three different persons. */
@Path("/lots/{lot}")
@Tag(name = "Lots", description = "Les virements réunis, approuvés, libérés et émis ensemble")
class VisasResource {

    private final ApproveLot approve;
    private final SecondLot second;
    private final ReleaseLot release;
    private final LotViews view;
    private final ActeurCourant acteur;

    VisasResource(ApproveLot approve, SecondLot second, ReleaseLot release, LotViews view, ActeurCourant acteur) {
        this.approve = approve;
        this.second = second;
        this.release = release;
        this.view = view;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @Path("/approbation")
    @RolesAllowed(Roles.ORDONNATEUR)
    @Operation(
            operationId = "approuverLot",
            summary = "Approuver un lot",
            description =
                    "Au-delà d'un seuil de la Caf, une seconde approbation est attendue. Jamais par qui l'a constitué, ni par qui est intervenu sur un de ses dossiers (ACT-2).")
    @APIResponse(
            responseCode = "200",
            description = "Le lot est approuvé, ou attend une seconde approbation.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<LotView> approuverLot(@BeanParam CibleRequest cible) {
        return view.of(approve.approve(cible.cible(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/seconde-approbation")
    @RolesAllowed(Roles.DIRECTEUR)
    @Operation(
            operationId = "seconderLot",
            summary = "Approuver en second un lot au-delà d'un seuil",
            description = "Par une autre personne que les précédentes (ACT-2).")
    @APIResponse(
            responseCode = "200",
            description = "Le lot est approuvé.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<LotView> seconderLot(@BeanParam CibleRequest cible) {
        return view.of(second.second(cible.cible(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/liberation")
    @RolesAllowed(Roles.AGENT_COMPTABLE)
    @Operation(
            operationId = "libererLot",
            summary = "Libérer un lot",
            description =
                    "Le fichier de virements est fixé par son empreinte. Par une autre personne que les précédentes (ACT-2).")
    @APIResponse(
            responseCode = "200",
            description = "Le lot est libéré.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<LotView> libererLot(@BeanParam CibleRequest cible) {
        return view.of(release.release(cible.cible(), acteur.get()));
    }
}
