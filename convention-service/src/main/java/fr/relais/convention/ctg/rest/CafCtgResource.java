package fr.relais.convention.ctg.rest;

import fr.relais.convention.ctg.Ctg;
import fr.relais.convention.ctg.FindCtg;
import fr.relais.convention.ctg.RegisterCtg;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** The Ctg of a Caf over HTTP: registered and listed by its agents. */
@Path("/cafs/{codeCaf}/ctg")
@Tag(name = "Ctg")
public class CafCtgResource {

    private static final String CODE_CAF = "^[0-9]{3}$";

    private final RegisterCtg register;
    private final FindCtg find;
    private final ActeurCourant acteur;

    CafCtgResource(RegisterCtg register, FindCtg find, ActeurCourant acteur) {
        this.register = register;
        this.find = find;
        this.acteur = acteur;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "enregistrerCtg",
            summary = "Enregistrer une convention territoriale globale",
            description = "Ses dates, les collectivités signataires et les relais qu'elle couvre.")
    @APIResponse(
            responseCode = "201",
            description = "La Ctg est enregistrée.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CtgView.class)))
    public RestResponse<CtgView> register(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @NotNull @Valid CtgBody body) {
        Ctg ctg = register.register(codeCaf, body.toDomain(), acteur.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, CtgView.of(ctg))
                .location(URI.create("/ctg/" + ctg.id()))
                .tag(Long.toString(ctg.revision()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.CONSEILLER,
        Roles.GESTIONNAIRE_CONSEIL,
        Roles.DIRECTEUR,
        Roles.ORDONNATEUR,
        Roles.AGENT_COMPTABLE,
        Roles.CONTROLEUR
    })
    @Operation(operationId = "listerCtg", summary = "Lister les Ctg d'une Caf")
    @APIResponse(responseCode = "200", description = "Une page des Ctg, la première enregistrée d'abord.")
    public Page<CtgView> ofCaf(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @BeanParam PageRequest page) {
        return find.ofCaf(codeCaf, acteur.get(), page).map(CtgView::of);
    }
}
