package fr.relais.convention.coordination.rest;

import fr.relais.convention.coordination.Coordination;
import fr.relais.convention.coordination.FindAppels;
import fr.relais.convention.coordination.FindCoordinations;
import fr.relais.convention.coordination.SubmitCandidature;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.TexteSaisi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Calls for candidates over HTTP: read by all, answered by a gestionnaire. */
@Path("/appels")
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
public class AppelResource {

    private final FindAppels find;
    private final SubmitCandidature submit;
    private final FindCoordinations findCoordinations;
    private final ActeurCourant acteur;

    AppelResource(
            FindAppels find, SubmitCandidature submit, FindCoordinations findCoordinations, ActeurCourant acteur) {
        this.find = find;
        this.submit = submit;
        this.findCoordinations = findCoordinations;
        this.acteur = acteur;
    }

    @Schema(name = "Candidature", additionalProperties = Schema.False.class)
    record Candidature(
            @NotNull @TexteSaisi(max = 4000, lignes = true) @Size(max = 4000)
            String presentation) {}

    @GET
    @Operation(operationId = "listerAppels", summary = "Lister les appels à candidatures de toutes les Caf")
    @APIResponse(responseCode = "200", description = "Une page des appels, le premier publié d'abord.")
    public Page<AppelView> all(@BeanParam PageRequest page) {
        return find.all(page).map(AppelView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "lireAppel", summary = "Lire un appel à candidatures")
    @APIResponse(responseCode = "200", description = "L'appel.")
    public AppelView find(@PathParam("id") UUID id) {
        return AppelView.of(find.find(id));
    }

    @POST
    @Idempotent
    @Path("/{id}/candidatures")
    @RolesAllowed({Roles.APPROBATEUR, Roles.SIGNATAIRE})
    @Operation(
            operationId = "deposerCandidature",
            summary = "Candidater à un appel, au nom de sa structure",
            description = "Jusqu'au jour de la clôture, inclus ; une candidature par structure et par appel.")
    @APIResponse(
            responseCode = "201",
            description = "La candidature est déposée.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CoordinationView.class)))
    public RestResponse<CoordinationView> submit(@PathParam("id") UUID id, @NotNull @Valid Candidature body) {
        Coordination coordination = submit.submit(id, body.presentation(), acteur.get());
        CoordinationView view = CoordinationView.of(findCoordinations.find(coordination.id()), false);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/coordinations/" + coordination.id()))
                .tag(Long.toString(coordination.revision()))
                .build();
    }
}
