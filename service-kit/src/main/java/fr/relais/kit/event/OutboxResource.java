package fr.relais.kit.event;

import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.problem.KitRefusal;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets an operator see the events that cannot leave and try one again. */
@Path("/exploitation/outbox")
@RolesAllowed(Roles.EXPLOITANT)
@Tag(name = "Exploitation")
public class OutboxResource {

    private final PoisonedRows rows;

    OutboxResource(PoisonedRows rows) {
        this.rows = rows;
    }

    @GET
    @Path("/poisoned")
    @Operation(
            operationId = "listerEvenementsBloques",
            summary = "Liste les événements que le courtier refuse ; chacun arrête son dossier")
    @APIResponse(responseCode = "200", description = "Les événements bloqués")
    public Page<PoisonedRows.PoisonedRow> poisoned(@BeanParam PageRequest request) {
        return rows.list(request);
    }

    @POST
    @Idempotent
    @Path("/poisoned/{id}/retry")
    @Operation(
            operationId = "reessayerEvenement",
            summary = "Fait réessayer un événement bloqué, avec les mêmes octets et le même identifiant")
    @APIResponse(responseCode = "204", description = "L'événement sera renvoyé")
    @APIResponse(responseCode = "404", description = "Aucun événement bloqué ne porte cet identifiant")
    public void retry(@PathParam("id") UUID id) {
        if (!rows.retry(id)) {
            throw Refused.because(KitRefusal.INTROUVABLE, "Aucun événement bloqué ne porte cet identifiant.");
        }
    }
}
