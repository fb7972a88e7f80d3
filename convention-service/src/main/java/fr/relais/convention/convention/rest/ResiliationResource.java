package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.TerminateConvention;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The early end of a convention, over HTTP. */
@Path("/conventions/{id}")
@Tag(name = "Conventions")
public class ResiliationResource {

    private final TerminateConvention terminate;
    private final ActeurCourant acteur;
    private final Clock clock;

    ResiliationResource(TerminateConvention terminate, ActeurCourant acteur, Clock clock) {
        this.terminate = terminate;
        this.acteur = acteur;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Path("/resiliation")
    @RolesAllowed({Roles.SIGNATAIRE, Roles.DIRECTEUR})
    @Operation(
            operationId = "resilierConvention",
            summary = "Résilier une convention signée",
            description =
                    "Avec un préavis, ou après une mise en demeure restée sans réponse (CONV-6) ; le jour d'effet est le"
                            + " dernier jour couvert.")
    @APIResponse(responseCode = "200", description = "La convention est résiliée et publiée.")
    public RestResponse<ConventionView> terminate(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid ResiliationBody body) {
        Convention convention = terminate.terminate(id, body.toDomain(), acteur.get(), lue);
        return Revision.tagged(ConventionView.of(convention, LocalDate.now(clock)), convention.version());
    }
}
