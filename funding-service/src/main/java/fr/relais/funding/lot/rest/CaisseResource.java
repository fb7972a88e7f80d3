package fr.relais.funding.lot.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.funding.lot.ListAPayer;
import fr.relais.funding.lot.ReadSeuils;
import fr.relais.funding.lot.SetSeuils;
import fr.relais.funding.lot.Seuils;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a Caf has to pay, and above which amounts it wants two approvals. */
@Path("/caisse/{codeCaf}")
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
class CaisseResource {

    private final ListAPayer list;
    private final ReadSeuils read;
    private final SetSeuils set;
    private final ActeurCourant acteur;

    CaisseResource(ListAPayer list, ReadSeuils read, SetSeuils set, ActeurCourant acteur) {
        this.list = list;
        this.read = read;
        this.set = set;
        this.acteur = acteur;
    }

    /** Absent where no second approval is asked for. */
    @Schema(name = "Seuils")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeuilsJson(
            @Schema(pattern = Bodies.CODE_CAF, maxLength = 3)
            String codeCaf,

            Montant parLot,
            Montant parVirement) {}

    @GET
    @Path("/a-payer")
    @Operation(
            operationId = "listerAPayer",
            summary = "Liste ce que sa Caf a encore à payer, ce qui retient chaque paiement et qui doit agir")
    @APIResponse(responseCode = "200", description = "Les paiements, les plus anciens d'abord")
    public Page<APayerJson> listerAPayer(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = Bodies.CODE_CAF) String codeCaf,
            @BeanParam PageRequest page) {
        return list.list(codeCaf, page, acteur.get()).map(APayerJson::of);
    }

    @GET
    @Path("/seuils")
    @Operation(
            operationId = "lireSeuils",
            summary = "Donne les seuils de seconde approbation ; ETag \"0\" tant qu'ils ne sont pas fixés")
    @APIResponse(responseCode = "200", description = "Les seuils", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<SeuilsJson> lireSeuils(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = Bodies.CODE_CAF) String codeCaf) {
        return tagged(read.read(codeCaf, acteur.get()));
    }

    @PUT
    @Path("/seuils")
    @RolesAllowed(Roles.DIRECTEUR)
    @Operation(
            operationId = "fixerSeuils",
            summary = "Fixe les montants au-delà desquels une seconde personne approuve un lot")
    @APIResponse(
            responseCode = "200",
            description = "Les seuils sont fixés ; ils valent pour les approbations à venir",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<SeuilsJson> fixerSeuils(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = Bodies.CODE_CAF) String codeCaf,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "seuils",
                                                            value = Bodies.SeuilsDemande.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.SeuilsDemande demande) {
        return tagged(set.set(demande.of(codeCaf), lue, acteur.get()));
    }

    private static RestResponse<SeuilsJson> tagged(Seuils seuils) {
        return Revision.tagged(
                new SeuilsJson(
                        seuils.codeCaf(),
                        seuils.total().orElse(null),
                        seuils.paiement().orElse(null)),
                seuils.revision());
    }
}
