package fr.relais.convention.coordination.rest;

import fr.relais.convention.coordination.Appel;
import fr.relais.convention.coordination.PublishAppel;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A Caf publishes its calls for candidates over HTTP. */
@Path("/cafs/{codeCaf}/appels")
@Tag(name = "Coordination départementale")
public class CafAppelsResource {

    private final PublishAppel publish;
    private final ActeurCourant acteur;

    CafAppelsResource(PublishAppel publish, ActeurCourant acteur) {
        this.publish = publish;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR})
    @Operation(
            operationId = "publierAppel",
            summary = "Publier un appel à candidatures pour la coordination départementale",
            description = "Un appel publié ne change plus ; les types de structures admis en sont un paramètre.")
    @APIResponse(
            responseCode = "201",
            description = "L'appel est publié.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AppelView.class)))
    public RestResponse<AppelView> publish(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = "^[0-9]{3}$") String codeCaf,
            @NotNull @Valid AppelBody body) {
        Appel appel = publish.publish(codeCaf, body.toDomain(), acteur.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, AppelView.of(appel))
                .location(URI.create("/appels/" + appel.id()))
                .build();
    }
}
