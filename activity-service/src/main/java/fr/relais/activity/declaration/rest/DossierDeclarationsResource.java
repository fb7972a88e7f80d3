package fr.relais.activity.declaration.rest;

import fr.relais.activity.declaration.ListDeclarations;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All the declarations of a dossier over HTTP. */
@Path("/dossiers/{dossier}/declarations")
@Tag(name = "Déclarations")
class DossierDeclarationsResource {

    private final ListDeclarations list;
    private final ActeurCourant acteur;

    DossierDeclarationsResource(ListDeclarations list, ActeurCourant acteur) {
        this.list = list;
        this.acteur = acteur;
    }

    @GET
    @RolesAllowed({
        Roles.DECLARANT,
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
    @APIResponse(responseCode = "200", description = "Les déclarations du dossier.")
    @APIResponse(responseCode = "400", ref = "Illisible")
    @APIResponse(responseCode = "404", ref = "Introuvable")
    public List<ResumeBody> list(@PathParam("dossier") DossierId dossier) {
        return list.list(dossier, acteur.get()).stream().map(ResumeBody::of).toList();
    }
}
