package fr.relais.convention.edition.rest;

import fr.relais.convention.convention.Objet;
import fr.relais.convention.edition.FindModeles;
import fr.relais.convention.edition.Modele;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The national texts, so that nobody types them again. */
@Path("/modeles")
@Tag(name = "Documents")
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
public class ModeleResource {

    private final FindModeles find;

    ModeleResource(FindModeles find) {
        this.find = find;
    }

    @Schema(
            name = "Modele",
            requiredProperties = {"code", "intitule", "source", "objets", "preambule", "articles"})
    record ModeleView(
            String code,
            @Schema(description = "Titre de l'instrument") String intitule,
            @Schema(description = "D'où vient ce texte") String source,
            List<Objet> objets,

            @Schema(description = "Imprimé avant les articles ; {convention} y désigne la convention modifiée")
            String preambule,

            @Schema(description = "Tels qu'on les envoie pour rédiger un instrument")
            List<Modele.ArticleModele> articles) {

        static ModeleView of(Modele modele) {
            return new ModeleView(
                    modele.code(),
                    modele.intitule(),
                    modele.source(),
                    modele.objets().stream().sorted().toList(),
                    modele.preambule(),
                    modele.articles());
        }
    }

    @GET
    @Operation(operationId = "listerModeles", summary = "Lister les textes nationaux")
    @APIResponse(responseCode = "200", description = "Une page des modèles.")
    public Page<ModeleView> list(@BeanParam PageRequest page) {
        return Page.ofAll(find.all(), Modele::code, page).map(ModeleView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "lireModele", summary = "Lire un texte national")
    @APIResponse(responseCode = "200", description = "Le modèle.")
    public ModeleView find(
            @Parameter(
                            description = "Code du modèle",
                            example = "AVENANT_RPE_MISSIONS_RENFORCEES",
                            schema = @Schema(maxLength = 60, pattern = "^[A-Z0-9_]+$"))
                    @PathParam("code")
                    String code) {
        return ModeleView.of(find.find(code));
    }
}
