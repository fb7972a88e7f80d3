package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.ListDeclarations;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All the declarations of a dossier over HTTP. */
@Path("/dossiers/{dossier}/declarations")
@Tag(name = "Déclarations")
class DossierDeclarationsResource {

    private final ListDeclarations list;

    DossierDeclarationsResource(ListDeclarations list) {
        this.list = list;
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
            operationId = "listerDeclarations",
            summary = "Lister les déclarations d'un dossier",
            description = "Celles qui ont été enregistrées au moins une fois, par exercice et par type.")
    @APIResponse(responseCode = "200", description = "Une page des déclarations du dossier.")
    public Page<ResumeBody> list(@PathParam("dossier") DossierId dossier, @BeanParam PageRequest page) {
        return list.list(dossier, page).map(ResumeBody::of);
    }
}
