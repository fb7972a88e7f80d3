package fr.relais.activity.analyse.rest;

import fr.relais.activity.analyse.ListPurges;
import fr.relais.activity.analyse.PurgePseudonymes;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets an operator purge the pseudonyms past their retention, and see what each purge removed. */
@Path("/exploitation/purges-pseudonymes")
@RolesAllowed(Roles.EXPLOITANT)
@Tag(name = "Exploitation")
class PurgeResource {

    private final PurgePseudonymes purge;
    private final ListPurges list;

    PurgeResource(PurgePseudonymes purge, ListPurges list) {
        this.purge = purge;
        this.list = list;
    }

    @GET
    @Operation(operationId = "listerPurges", summary = "Lister ce que les purges ont retiré")
    @APIResponse(responseCode = "200", description = "Une page, la dernière purge d'abord.")
    public Page<ListPurges.Purge> list(@BeanParam PageRequest page) {
        return list.list(page);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "purgerPseudonymes",
            summary = "Retirer les pseudonymes dont la durée de conservation est passée",
            description = "Se fait aussi chaque jour. Les présences et les verdicts restent (CTL-2).")
    @APIResponse(responseCode = "200", description = "Ce qui a été retiré, par exercice.")
    public PurgePseudonymes.Rapport purge() {
        return purge.purge();
    }
}
