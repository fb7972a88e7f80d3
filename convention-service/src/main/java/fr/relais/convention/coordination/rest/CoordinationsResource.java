package fr.relais.convention.coordination.rest;

import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Coordinations read over HTTP: a gestionnaire its own, an agent those of its Caf. */
@Path("/coordinations")
@Tag(name = "Coordination départementale")
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
public class CoordinationsResource {

    private final CoordinationViews views;

    CoordinationsResource(CoordinationViews views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listerCoordinations",
            summary = "Lister les candidatures et les coordinations que l'on peut connaître")
    @APIResponse(responseCode = "200", description = "Une page, de la première candidature à la dernière.")
    public Page<CoordinationView> all(@BeanParam PageRequest page) {
        return views.all(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "lireCoordination", summary = "Lire une candidature ou une coordination")
    @APIResponse(responseCode = "200", description = "La coordination.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<CoordinationView> find(@PathParam("id") UUID id) {
        return views.tagged(id);
    }
}
