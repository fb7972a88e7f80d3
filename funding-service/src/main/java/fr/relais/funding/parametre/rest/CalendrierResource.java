package fr.relais.funding.parametre.rest;

import fr.relais.funding.bareme.CalendrierCaf;
import fr.relais.funding.parametre.Parametrage;
import fr.relais.funding.parametre.SetCalendrier;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The dates before which a Caf pays no acompte; none by default (PAY-4, PAY-5). */
@Path("/calendriers/{codeCaf}/{exercice}")
@Tag(name = "Calendriers", description = "Les dates de versement au plus tôt de chaque Caf")
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
    Roles.CONTROLEUR,
    Roles.BACK_OFFICE,
    Roles.BAREME
})
public class CalendrierResource {

    private static final String CODE_CAF = "^[0-9]{3}$";

    private final Parametrage parametrage;
    private final SetCalendrier set;

    CalendrierResource(Parametrage parametrage, SetCalendrier set) {
        this.parametrage = parametrage;
        this.set = set;
    }

    /** The earliest dates, included; a missing one sets no limit. */
    @Schema(additionalProperties = Schema.False.class)
    public record Dates(LocalDate acompte1AuPlusTot, LocalDate acompte2AuPlusTot) {

        static final String EXEMPLE = """
                {"acompte1AuPlusTot": "2022-04-15", "acompte2AuPlusTot": "2022-10-02"}""";
    }

    @GET
    @Operation(
            operationId = "lireCalendrier",
            summary = "Donne les dates au plus tôt d'une Caf ; ETag \"0\" tant qu'elle n'en a fixé aucune")
    @APIResponse(responseCode = "200", description = "Les dates fixées ; une date absente ne limite rien")
    public RestResponse<CalendrierJson> get(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @PathParam("exercice") Exercice exercice) {
        return tagged(parametrage.calendrier(codeCaf, exercice));
    }

    @PUT
    @RolesAllowed(Roles.ORDONNATEUR)
    @Operation(
            operationId = "fixerCalendrier",
            summary = "Fixe les dates de versement au plus tôt des acomptes d'un exercice pour sa Caf")
    @APIResponse(responseCode = "200", description = "Les dates sont fixées, les dossiers seront réexaminés")
    public RestResponse<CalendrierJson> set(
            @PathParam("codeCaf") @Size(max = 3) @Pattern(regexp = CODE_CAF) String codeCaf,
            @PathParam("exercice") Exercice exercice,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Revision lue,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "dates2022", value = Dates.EXEMPLE)))
                    @NotNull
                    @Valid
                    Dates dates) {
        CalendrierCaf calendrier = new CalendrierCaf(
                codeCaf,
                exercice,
                Optional.ofNullable(dates.acompte1AuPlusTot()),
                Optional.ofNullable(dates.acompte2AuPlusTot()));
        return tagged(set.set(calendrier, lue));
    }

    private static RestResponse<CalendrierJson> tagged(Parametrage.CalendrierRevise known) {
        return Revision.tagged(CalendrierJson.of(known.calendrier()), known.revision());
    }
}
