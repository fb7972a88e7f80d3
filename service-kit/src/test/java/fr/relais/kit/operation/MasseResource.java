package fr.relais.kit.operation;

import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The bulk endpoint of the tests. */
@Path("/masse")
@RolesAllowed(Roles.DECLARANT)
public class MasseResource {

    private final Operations operations;
    private final MasseHandler handler;
    private final ActeurCourant acteur;

    MasseResource(Operations operations, MasseHandler handler, ActeurCourant acteur) {
        this.operations = operations;
        this.handler = handler;
        this.acteur = acteur;
    }

    public record Ligne(@NotBlank String nom) {}

    @POST
    @Idempotent
    public Response post(@HeaderParam("Prefer") String prefer, @NotEmpty List<@Valid Ligne> lines) {
        if (!RespondAsync.isAskedBy(prefer)) {
            return Response.ok(lines.size()).build();
        }
        return RespondAsync.accepted(operations.start(handler, lines, acteur.get()));
    }
}
