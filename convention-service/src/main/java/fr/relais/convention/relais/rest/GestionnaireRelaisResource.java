package fr.relais.convention.relais.rest;

import fr.relais.convention.relais.FindRelais;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Siret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The relais of a gestionnaire over HTTP. */
@Path("/gestionnaires/{siret}/relais")
@Tag(name = "Relais")
public class GestionnaireRelaisResource {

    private final FindRelais find;

    GestionnaireRelaisResource(FindRelais find) {
        this.find = find;
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
        Roles.ORDONNATEUR,
        Roles.AGENT_COMPTABLE,
        Roles.CONTROLEUR
    })
    @Operation(
            operationId = "listerRelaisGestionnaire",
            summary = "Lister les relais d'un gestionnaire",
            description = "Un agent n'y voit que ceux de sa Caf.")
    @APIResponse(responseCode = "200", description = "Une page des relais, dans l'ordre des dossiers.")
    public Page<RelaisView> ofGestionnaire(@PathParam("siret") Siret siret, @BeanParam PageRequest page) {
        return Page.ofAll(find.ofGestionnaire(siret), relais -> relais.dossier().value(), page)
                .map(RelaisView::of);
    }
}
