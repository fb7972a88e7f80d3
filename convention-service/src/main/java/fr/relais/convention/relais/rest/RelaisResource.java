package fr.relais.convention.relais.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.relais.FindRelais;
import fr.relais.convention.relais.RegisterRelais;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The relais over HTTP. */
@Path("/relais")
@Tag(name = "Relais")
public class RelaisResource {

    private final RegisterRelais register;
    private final FindRelais find;

    RelaisResource(RegisterRelais register, FindRelais find) {
        this.register = register;
        this.find = find;
    }

    @Schema(name = "Relais", additionalProperties = Schema.False.class)
    record RelaisBody(
            @NotNull DossierId dossier,
            @NotNull @Libelle String nom,
            @NotNull @Libelle String commune,

            @NotNull @Schema(description = "SIRET du gestionnaire")
            Siret gestionnaire,

            @Libelle @Schema(description = "Identifiant de l'équipement à la Caf, facultatif", nullable = true)
            String idequ) {

        static RelaisBody of(Relais relais) {
            return new RelaisBody(
                    relais.dossier(), relais.nom(), relais.commune(), relais.gestionnaire(), relais.idequ());
        }

        Relais toRelais() {
            return new Relais(dossier, nom, commune, gestionnaire, idequ);
        }
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "enregistrerRelais", summary = "Enregistrer le relais d'un dossier")
    @APIResponse(
            responseCode = "201",
            description = "Le relais est enregistré.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RelaisBody.class)))
    @APIResponse(responseCode = "404", ref = "Refus404")
    public RestResponse<RelaisBody> register(@NotNull @Valid RelaisBody body) {
        register.register(body.toRelais());
        return RestResponse.ResponseBuilder.<RelaisBody>created(URI.create("/relais/" + body.dossier()))
                .entity(body)
                .build();
    }

    @GET
    @Path("/{dossier}")
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
    @Operation(operationId = "lireRelais", summary = "Lire le relais d'un dossier")
    @APIResponse(responseCode = "200", description = "Le relais.")
    public RelaisBody find(@PathParam("dossier") DossierId dossier) {
        return RelaisBody.of(find.find(dossier));
    }
}
