package fr.relais.convention.gestionnaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.Libelle;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.gestionnaire.RegisterGestionnaire;
import fr.relais.convention.gestionnaire.Representant;
import fr.relais.convention.gestionnaire.TypeJuridique;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.Siret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The gestionnaires over HTTP. */
@Path("/gestionnaires")
@Tag(name = "Gestionnaires")
public class GestionnaireResource {

    private final RegisterGestionnaire register;
    private final FindGestionnaire find;

    GestionnaireResource(RegisterGestionnaire register, FindGestionnaire find) {
        this.register = register;
        this.find = find;
    }

    @Schema(name = "Representant", additionalProperties = Schema.False.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RepresentantBody(
            @NotNull @Libelle String nom,
            @NotNull @Libelle String qualite,

            @Schema(
                    description = "Premier jour où il représente le gestionnaire ; depuis toujours s'il est absent",
                    nullable = true)
            LocalDate depuis) {}

    @Schema(name = "Gestionnaire", additionalProperties = Schema.False.class)
    record GestionnaireBody(
            @NotNull Siret siret,
            @NotNull @Libelle String nom,
            @NotNull TypeJuridique typeJuridique,
            @NotNull @Valid RepresentantBody representant,
            @NotNull @Libelle String siege) {

        static GestionnaireBody of(Gestionnaire gestionnaire) {
            Representant representant = gestionnaire.representant();
            return new GestionnaireBody(
                    gestionnaire.siret(),
                    gestionnaire.nom(),
                    gestionnaire.typeJuridique(),
                    new RepresentantBody(representant.nom(), representant.qualite(), null),
                    gestionnaire.siege());
        }

        Gestionnaire toGestionnaire() {
            return new Gestionnaire(
                    siret, nom, typeJuridique, new Representant(representant.nom(), representant.qualite()), siege);
        }
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "enregistrerGestionnaire", summary = "Enregistrer un gestionnaire")
    @APIResponse(
            responseCode = "201",
            description = "Le gestionnaire est enregistré.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GestionnaireBody.class)))
    public RestResponse<GestionnaireBody> register(@NotNull @Valid GestionnaireBody body) {
        register.register(body.toGestionnaire(), body.representant().depuis());
        return RestResponse.ResponseBuilder.<GestionnaireBody>created(URI.create("/gestionnaires/" + body.siret()))
                .entity(body)
                .build();
    }

    @GET
    @Path("/{siret}")
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
    @Operation(operationId = "lireGestionnaire", summary = "Lire un gestionnaire")
    @APIResponse(responseCode = "200", description = "Le gestionnaire.")
    public GestionnaireBody find(@PathParam("siret") Siret siret) {
        return GestionnaireBody.of(find.find(siret));
    }
}
