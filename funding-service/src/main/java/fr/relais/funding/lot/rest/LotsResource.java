package fr.relais.funding.lot.rest;

import fr.relais.funding.lot.ConstituteLot;
import fr.relais.funding.lot.ConstituteLot.Constitution;
import fr.relais.funding.lot.EtatLot;
import fr.relais.funding.lot.FindLots;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Lots over HTTP: constituted, listed, read. */
@Path("/lots")
@Tag(name = "Lots", description = "Les virements réunis, approuvés, libérés et émis ensemble")
@RolesAllowed({
    Roles.CONSEILLER,
    Roles.GESTIONNAIRE_CONSEIL,
    Roles.DIRECTEUR,
    Roles.ORDONNATEUR,
    Roles.AGENT_COMPTABLE,
    Roles.CONTROLEUR,
    Roles.BACK_OFFICE
})
class LotsResource {

    private final ConstituteLot constitute;
    private final FindLots find;
    private final LotViews view;
    private final ActeurCourant acteur;

    LotsResource(ConstituteLot constitute, FindLots find, LotViews view, ActeurCourant acteur) {
        this.constitute = constitute;
        this.find = find;
        this.view = view;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.ORDONNATEUR})
    @Operation(
            operationId = "constituerLot",
            summary = "Réunir dans un lot les paiements qui peuvent partir",
            description = "La réponse dit aussi ceux qui ne le peuvent pas, pourquoi, et qui doit agir.")
    @APIResponse(responseCode = "200", description = "Le lot constitué", headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<LotView> constituerLot(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "acomptes",
                                                            value = Bodies.LotDemande.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.LotDemande demande) {
        Constitution done = constitute.constitute(demande.toChoix(), acteur.get());
        return view.of(done.lot(), done.ecartes());
    }

    @GET
    @Operation(operationId = "listerLots", summary = "Liste les lots de sa Caf, le dernier constitué d'abord")
    @APIResponse(responseCode = "200", description = "Les lots")
    public Page<LotView.Resume> listerLots(
            @QueryParam("codeCaf") @NotNull @Size(max = 3) @Pattern(regexp = Bodies.CODE_CAF) String codeCaf,
            @QueryParam("etat") EtatLot etat,
            @BeanParam PageRequest page) {
        return find.list(codeCaf, Optional.ofNullable(etat), page, acteur.get()).map(LotView.Resume::of);
    }

    @GET
    @Path("/{lot}")
    @Operation(operationId = "lireLot", summary = "Lire un lot : ses virements, ce qui les retient, qui a fait quoi")
    @APIResponse(
            responseCode = "200",
            description = "Le lot, l'IBAN de chaque compte étant masqué.",
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<LotView> lireLot(@PathParam("lot") UUID lot) {
        return view.of(lot);
    }
}
