package fr.relais.convention.projet.rest;

import fr.relais.convention.projet.FindProjets;
import fr.relais.convention.projet.KeepRegistres;
import fr.relais.convention.projet.SaveContenu;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One projet over HTTP: read, checked, written. */
@Path("/projets/{id}")
@Tag(name = "Projets")
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
public class ProjetResource {

    private final FindProjets find;
    private final SaveContenu save;
    private final KeepRegistres keep;

    ProjetResource(FindProjets find, SaveContenu save, KeepRegistres keep) {
        this.find = find;
        this.save = save;
        this.keep = keep;
    }

    @GET
    @Operation(operationId = "lireProjet", summary = "Lire un projet de fonctionnement")
    @APIResponse(responseCode = "200", description = "Le projet.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<ProjetView> find(@PathParam("id") UUID id) {
        return ProjetView.tagged(find.find(id));
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifierProjet",
            summary = "Dire ce qui manque à un projet avant son dépôt",
            description = "Tout à la fois, chaque manque avec sa règle ; ne change rien.")
    @APIResponse(responseCode = "200", description = "Ce qui manque, et les missions socle servies ou non.")
    public VerificationView verify(@PathParam("id") UUID id) {
        return VerificationView.of(find.find(id));
    }

    @GET
    @Path("/versions")
    @Operation(
            operationId = "listerVersionsProjet",
            summary = "Lister les versions validées d'un projet",
            description = "Une version validée n'est jamais réécrite : une modification en ajoute une autre.")
    @APIResponse(responseCode = "200", description = "Une page des versions, de la première à la dernière.")
    public Page<VersionProjetView> versions(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return Page.ofAll(VersionProjetView.all(find.find(id)), version -> Integer.toString(version.numero()), page);
    }

    @PUT
    @Path("/contenu")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "enregistrerProjet",
            summary = "Enregistrer le contenu d'un projet",
            description = "Remplace le brouillon, complet ou non ; d'un projet validé, celui de sa modification.")
    @APIResponse(responseCode = "200", description = "Le contenu est enregistré.")
    public RestResponse<ProjetView> save(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ContenuBody body) {
        return ProjetView.tagged(save.save(id, body.toDomain(), lue));
    }

    @PUT
    @Path("/registres")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "tenirRegistresProjet",
            summary = "Tenir les registres facultatifs d'un projet",
            description = "Comité de pilotage, Ctg, Sdsf, partenaires : aucun n'est exigé (§12).")
    @APIResponse(responseCode = "200", description = "Les registres sont enregistrés.")
    public RestResponse<ProjetView> keep(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid RegistresBody body) {
        return ProjetView.tagged(keep.keep(id, body.toDomain(), lue));
    }
}
