package fr.relais.funding.comptebancaire.rest;

import fr.relais.funding.comptebancaire.CompteBancaire;
import fr.relais.funding.comptebancaire.EnterCompte;
import fr.relais.funding.comptebancaire.FindComptes;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Siret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

/** The accounts of a gestionnaire over HTTP: entered, listed. */
@Path("/comptes-bancaires")
@Tag(name = "Comptes bancaires", description = "Où un gestionnaire est payé : saisi par l'un, vérifié par un autre")
class ComptesResource {

    private final EnterCompte enter;
    private final FindComptes find;
    private final ActeurCourant acteur;

    ComptesResource(EnterCompte enter, FindComptes find, ActeurCourant acteur) {
        this.enter = enter;
        this.find = find;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SIGNATAIRE, Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "saisirCompteBancaire",
            summary = "Saisir le compte bancaire d'un gestionnaire",
            description = "Ses paiements attendent ensuite qu'une autre personne l'ait vérifié.")
    @APIResponse(
            responseCode = "201",
            description = "Le compte attend sa preuve et sa vérification.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CompteJson.class)))
    @APIResponse(responseCode = "404", ref = "Refus404")
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<CompteJson> saisirCompteBancaire(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "meaux", value = Bodies.CompteSaisi.EXEMPLE)))
                    @NotNull
                    @Valid
                    Bodies.CompteSaisi demande) {
        CompteBancaire compte = enter.enter(demande.toSaisie(), acteur.get());
        return CompteJson.created(compte, acteur.get().isCaf());
    }

    @GET
    @RolesAllowed({
        Roles.APPROBATEUR,
        Roles.SIGNATAIRE,
        Roles.CONSEILLER,
        Roles.GESTIONNAIRE_CONSEIL,
        Roles.DIRECTEUR,
        Roles.ORDONNATEUR,
        Roles.AGENT_COMPTABLE,
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "listerComptesBancaires",
            summary = "Lister les versions du compte d'un gestionnaire dans une Caf",
            description = "De la dernière saisie à la première, écartées et remplacées comprises.")
    @APIResponse(responseCode = "200", description = "Une page des versions")
    @APIResponse(responseCode = "404", ref = "Refus404")
    public Page<CompteJson> listerComptesBancaires(
            @QueryParam("codeCaf") @NotNull @Size(max = 3) @Pattern(regexp = Bodies.CODE_CAF) String codeCaf,
            @QueryParam("gestionnaire") @NotNull Siret gestionnaire,
            @BeanParam PageRequest page) {
        boolean forCaf = acteur.get().isCaf();
        return find.of(codeCaf, gestionnaire, page).map(compte -> CompteJson.of(compte, forCaf));
    }
}
