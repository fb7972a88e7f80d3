package fr.relais.funding.comptebancaire.rest;

import fr.relais.funding.comptebancaire.Beneficiaires;
import fr.relais.funding.comptebancaire.BlockBeneficiaire;
import fr.relais.funding.comptebancaire.UnblockBeneficiaire;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom a Caf pays over HTTP: read, blocked, unblocked. */
@Path("/beneficiaires/{codeCaf}/{siret}")
@Tag(name = "Comptes bancaires")
class BeneficiaireResource {

    private final Beneficiaires beneficiaires;
    private final BlockBeneficiaire block;
    private final UnblockBeneficiaire unblock;
    private final ActeurCourant acteur;

    BeneficiaireResource(
            Beneficiaires beneficiaires, BlockBeneficiaire block, UnblockBeneficiaire unblock, ActeurCourant acteur) {
        this.beneficiaires = beneficiaires;
        this.block = block;
        this.unblock = unblock;
        this.acteur = acteur;
    }

    @GET
    @RolesAllowed({
        Roles.CONSEILLER,
        Roles.GESTIONNAIRE_CONSEIL,
        Roles.DIRECTEUR,
        Roles.ORDONNATEUR,
        Roles.AGENT_COMPTABLE,
        Roles.CONTROLEUR
    })
    @Operation(operationId = "lireBeneficiaire", summary = "Dire si un bénéficiaire peut être payé, et sinon pourquoi")
    @APIResponse(
            responseCode = "200",
            description = "Le bénéficiaire et ses blocages.",
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<BeneficiaireJson> lireBeneficiaire(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = Bodies.CODE_CAF) String codeCaf,
            @PathParam("siret") Siret siret) {
        return BeneficiaireJson.tagged(beneficiaires.find(codeCaf, siret));
    }

    @POST
    @Idempotent
    @Path("/blocage")
    @RolesAllowed({Roles.DIRECTEUR, Roles.AGENT_COMPTABLE})
    @Operation(
            operationId = "bloquerBeneficiaire",
            summary = "Bloquer les paiements d'un bénéficiaire",
            description = "Opposition, saisie, liquidation… jusqu'à ce qu'une autre personne les débloque.")
    @APIResponse(
            responseCode = "200",
            description = "Les paiements sont bloqués.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<BeneficiaireJson> bloquerBeneficiaire(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = Bodies.CODE_CAF) String codeCaf,
            @PathParam("siret") Siret siret,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "saisie", value = Bodies.Motif.BLOCAGE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return BeneficiaireJson.tagged(block.block(codeCaf, siret, lue, demande.motif(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/deblocage")
    @RolesAllowed({Roles.DIRECTEUR, Roles.AGENT_COMPTABLE})
    @Operation(
            operationId = "debloquerBeneficiaire",
            summary = "Débloquer les paiements d'un bénéficiaire",
            description = "Jamais par qui les a bloqués (ACT-2).")
    @APIResponse(
            responseCode = "200",
            description = "Les paiements ne sont plus bloqués.",
            headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<BeneficiaireJson> debloquerBeneficiaire(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = Bodies.CODE_CAF) String codeCaf,
            @PathParam("siret") Siret siret,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "mainlevee", value = Bodies.Motif.LEVEE)))
                    @NotNull
                    @Valid
                    Bodies.Motif demande) {
        return BeneficiaireJson.tagged(unblock.unblock(codeCaf, siret, lue, demande.motif(), acteur.get()));
    }
}
