package fr.relais.convention.projet.rest;

import fr.relais.convention.projet.FindProjets;
import fr.relais.convention.projet.OpenProjet;
import fr.relais.convention.projet.Projet;
import fr.relais.convention.projet.TakeOverProjet;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The projets of a relais over HTTP: opened, taken over, listed. */
@Path("/relais/{dossier}/projets")
@Tag(name = "Projets")
public class RelaisProjetsResource {

    private final OpenProjet open;
    private final TakeOverProjet takeOver;
    private final FindProjets find;
    private final ActeurCourant acteur;

    RelaisProjetsResource(OpenProjet open, TakeOverProjet takeOver, FindProjets find, ActeurCourant acteur) {
        this.open = open;
        this.takeOver = takeOver;
        this.find = find;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "ouvrirProjet",
            summary = "Ouvrir un projet de fonctionnement",
            description = "Un seul à la fois pour un dossier. Une évolution part du projet validé (PRJ-3).")
    @APIResponse(
            responseCode = "201",
            description = "Le projet est en élaboration.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjetView.class)))
    public RestResponse<ProjetView> open(@PathParam("dossier") DossierId dossier, @NotNull @Valid OuvertureBody body) {
        return created(open.open(body.toDomain(dossier), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/reprises")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "reprendreProjet",
            summary = "Reprendre un projet validé avant Relais, avec les décisions qui l'ont validé")
    @APIResponse(
            responseCode = "201",
            description = "Le projet est validé.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProjetView.class)))
    public RestResponse<ProjetView> takeOver(
            @PathParam("dossier") DossierId dossier, @NotNull @Valid RepriseProjetBody body) {
        return created(takeOver.takeOver(body.toDomain(dossier), acteur.get()));
    }

    @GET
    @RolesAllowed({
        Roles.DECLARANT,
        Roles.EDITEUR,
        Roles.APPROBATEUR,
        Roles.SIGNATAIRE,
        Roles.CONSEILLER,
        Roles.GESTIONNAIRE_CONSEIL,
        Roles.DIRECTEUR,
        Roles.CONTROLEUR
    })
    @Operation(operationId = "listerProjets", summary = "Lister les projets de fonctionnement d'un relais")
    @APIResponse(responseCode = "200", description = "Une page des projets, du premier créé au dernier.")
    public Page<ProjetView> ofDossier(@PathParam("dossier") DossierId dossier, @BeanParam PageRequest page) {
        return Page.ofAll(find.ofDossier(dossier), projet -> projet.id().toString(), page)
                .map(ProjetView::of);
    }

    private static RestResponse<ProjetView> created(Projet projet) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, ProjetView.of(projet))
                .location(URI.create("/projets/" + projet.id()))
                .tag(Long.toString(projet.version()))
                .build();
    }
}
