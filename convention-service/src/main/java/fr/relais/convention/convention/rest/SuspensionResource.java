package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.ResumeConvention;
import fr.relais.convention.convention.SuspendConvention;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The suspension of a convention and its end, over HTTP; who decides of it is ASM-CONV-7. */
@Path("/conventions/{id}")
@Tag(name = "Conventions")
@RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
public class SuspensionResource {

    private final SuspendConvention suspend;
    private final ResumeConvention resume;

    SuspensionResource(SuspendConvention suspend, ResumeConvention resume) {
        this.suspend = suspend;
        this.resume = resume;
    }

    @POST
    @Path("/suspension")
    @Operation(
            operationId = "suspendreConvention",
            summary = "Suspendre une convention signée",
            description = "Les déclarations restent acceptées, les paiements sont bloqués (CONV-7).")
    @APIResponse(responseCode = "200", description = "La convention est suspendue.")
    @APIResponse(responseCode = "400", ref = "Illisible")
    @APIResponse(responseCode = "404", ref = "Introuvable")
    @APIResponse(responseCode = "409", ref = "EtatContraire")
    @APIResponse(responseCode = "422", ref = "RegleContraire")
    public ConventionView suspend(@PathParam("id") UUID id, @NotNull @Valid SuspensionBody body) {
        return ConventionView.of(suspend.suspend(id, body.date(), body.motif()));
    }

    @POST
    @Path("/levee-suspension")
    @Operation(operationId = "leverSuspension", summary = "Lever la suspension d'une convention")
    @APIResponse(responseCode = "200", description = "La suspension est levée.")
    @APIResponse(responseCode = "400", ref = "Illisible")
    @APIResponse(responseCode = "404", ref = "Introuvable")
    @APIResponse(responseCode = "409", ref = "EtatContraire")
    @APIResponse(responseCode = "422", ref = "RegleContraire")
    public ConventionView resume(@PathParam("id") UUID id, @NotNull @Valid SuspensionBody body) {
        return ConventionView.of(resume.resume(id, body.date(), body.motif()));
    }
}
