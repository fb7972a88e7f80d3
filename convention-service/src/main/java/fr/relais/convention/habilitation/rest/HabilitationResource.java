package fr.relais.convention.habilitation.rest;

import fr.relais.convention.Libelle;
import fr.relais.convention.habilitation.FindHabilitations;
import fr.relais.convention.habilitation.GrantHabilitation;
import fr.relais.convention.habilitation.RevokeHabilitation;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Habilitation;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.Siret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Habilitations over HTTP: given, listed and revoked by the gestionnaire itself. */
@Path("/gestionnaires/{siret}/habilitations")
@Tag(name = "Habilitations")
@RolesAllowed({Roles.APPROBATEUR, Roles.SIGNATAIRE})
public class HabilitationResource {

    private final GrantHabilitation grant;
    private final RevokeHabilitation revoke;
    private final FindHabilitations find;

    HabilitationResource(GrantHabilitation grant, RevokeHabilitation revoke, FindHabilitations find) {
        this.grant = grant;
        this.revoke = revoke;
        this.find = find;
    }

    @Schema(name = "DemandeHabilitation", additionalProperties = Schema.False.class)
    record Demande(
            @NotNull @Libelle @Schema(description = "Identifiant du client de l'éditeur (sub de ses jetons)")
            String client,

            @NotNull LocalDate du,

            @NotNull @Schema(description = "Dernier jour, inclus")
            LocalDate au) {}

    @Schema(name = "Habilitation")
    record HabilitationView(
            UUID id,
            String client,
            LocalDate du,
            LocalDate au,

            @Schema(nullable = true, description = "Absent tant qu'elle n'est pas révoquée")
            Instant revoqueeLe) {

        static HabilitationView of(Habilitation given) {
            return new HabilitationView(given.id(), given.client(), given.du(), given.au(), given.revoqueeLe());
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "habiliterEditeur", summary = "Habiliter le logiciel d'un éditeur à agir pour soi")
    @APIResponse(
            responseCode = "201",
            description = "L'habilitation est donnée.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HabilitationView.class)))
    public HabilitationView grant(@PathParam("siret") Siret siret, @NotNull @Valid Demande body) {
        return HabilitationView.of(grant.grant(siret, body.client(), body.du(), body.au()));
    }

    @GET
    @Operation(operationId = "listerHabilitations", summary = "Lister les habilitations données")
    @APIResponse(responseCode = "200", description = "Une page des habilitations, la plus ancienne d'abord.")
    public Page<HabilitationView> list(@PathParam("siret") Siret siret, @BeanParam PageRequest page) {
        return Page.ofAll(find.of(siret), given -> given.id().toString(), page).map(HabilitationView::of);
    }

    @POST
    @Idempotent
    @Path("/{id}/revocation")
    @Operation(operationId = "revoquerHabilitation", summary = "Révoquer une habilitation, avec effet immédiat")
    @APIResponse(responseCode = "200", description = "L'habilitation est révoquée.")
    public HabilitationView revoke(@PathParam("siret") Siret siret, @PathParam("id") UUID id) {
        return HabilitationView.of(revoke.revoke(siret, id));
    }
}
