package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.ResumeConvention;
import fr.relais.convention.convention.SuspendConvention;
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

/** The suspension of a convention and its end, over HTTP; who decides of it is ASM-CONV-7. */
@Path("/conventions/{id}")
@Tag(name = "Conventions")
@RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
public class SuspensionResource {

    private final SuspendConvention suspend;
    private final ResumeConvention resume;
    private final ActeurCourant acteur;
    private final Clock clock;

    SuspensionResource(SuspendConvention suspend, ResumeConvention resume, ActeurCourant acteur, Clock clock) {
        this.suspend = suspend;
        this.resume = resume;
        this.acteur = acteur;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Path("/suspension")
    @Operation(
            operationId = "suspendreConvention",
            summary = "Suspendre une convention signée",
            description = "Les déclarations restent acceptées, les paiements sont bloqués (CONV-7).")
    @APIResponse(responseCode = "200", description = "La convention est suspendue.")
    public RestResponse<ConventionView> suspend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid SuspensionBody body) {
        return tagged(suspend.suspend(id, body.date(), body.motif(), acteur.get(), lue));
    }

    @POST
    @Idempotent
    @Path("/levee-suspension")
    @Operation(operationId = "leverSuspension", summary = "Lever la suspension d'une convention")
    @APIResponse(responseCode = "200", description = "La suspension est levée.")
    public RestResponse<ConventionView> resume(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid SuspensionBody body) {
        return tagged(resume.resume(id, body.date(), body.motif(), acteur.get(), lue));
    }

    private RestResponse<ConventionView> tagged(Convention convention) {
        return Revision.tagged(ConventionView.of(convention, LocalDate.now(clock)), convention.version());
    }
}
