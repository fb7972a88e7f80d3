package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.Convention;
import fr.relais.convention.convention.DraftConvention;
import fr.relais.convention.convention.FindConventions;
import fr.relais.convention.convention.TakeOverConvention;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The conventions over HTTP: drafted, taken over, read whole or on a day. */
@Path("/conventions")
@Tag(name = "Conventions")
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
public class ConventionResource {

    private final DraftConvention draft;
    private final TakeOverConvention takeOver;
    private final FindConventions find;
    private final ActeurCourant acteur;
    private final Clock clock;

    ConventionResource(
            DraftConvention draft,
            TakeOverConvention takeOver,
            FindConventions find,
            ActeurCourant acteur,
            Clock clock) {
        this.draft = draft;
        this.takeOver = takeOver;
        this.find = find;
        this.acteur = acteur;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(operationId = "redigerConvention", summary = "Rédiger une convention")
    @APIResponse(
            responseCode = "201",
            description = "La convention est à l'état de brouillon.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConventionView.class)))
    @APIResponse(responseCode = "404", ref = "Refus404")
    public RestResponse<ConventionView> draft(@NotNull @Valid DraftBody body) {
        return created(draft.draft(body.dossier(), body.texte().toDomain(), body.renouvelle(), acteur.get()));
    }

    @POST
    @Idempotent
    @Path("/reprises")
    @RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL})
    @Operation(
            operationId = "reprendreConvention",
            summary = "Reprendre une convention signée avant Relais, avec ses avenants")
    @APIResponse(
            responseCode = "201",
            description = "La convention est signée et publiée.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConventionView.class)))
    @APIResponse(responseCode = "404", ref = "Refus404")
    public RestResponse<ConventionView> takeOver(@NotNull @Valid TakeOverBody body) {
        return created(takeOver.takeOver(body.toDomain(), acteur.get()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "lireConvention",
            summary = "Lire une convention et ses termes consolidés",
            description = "Chaque valeur des termes dit de quel article de quel instrument elle vient.")
    @APIResponse(responseCode = "200", description = "La convention.", headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<ConventionView> find(
            @PathParam("id") UUID id,
            @QueryParam("au")
                    @Parameter(
                            description = "Les termes de ce jour seulement",
                            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-06-30"))
                    String au,
            @QueryParam("connuAu")
                    @Parameter(
                            description = "Tels qu'ils étaient connus au soir de ce jour passé, à Paris",
                            schema = @Schema(type = SchemaType.STRING, format = "date", examples = "2022-03-31"))
                    String connuAu) {
        Lecture asked = new Lecture(LocalDate.now(clock), Jours.optional("au", au), Jours.optional("connuAu", connuAu));
        Convention convention = find.find(id);
        return Revision.tagged(ConventionView.of(convention, asked), convention.version());
    }

    private RestResponse<ConventionView> created(Convention convention) {
        return Created.at(
                "/conventions/" + convention.id(),
                ConventionView.of(convention, LocalDate.now(clock)),
                convention.version());
    }
}
