package fr.relais.activity.importation.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.importation.CorrespondanceFixee;
import fr.relais.activity.importation.Correspondances;
import fr.relais.activity.importation.FixCorrespondance;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The correspondence of a year of the agent's own Caf, over HTTP. */
@Path("/correspondances-bilans/{exercice}")
@RolesAllowed({Roles.CONSEILLER, Roles.GESTIONNAIRE_CONSEIL, Roles.DIRECTEUR, Roles.CONTROLEUR})
@Tag(name = "Import des bilans")
class CorrespondanceResource {

    private final Correspondances correspondances;
    private final FixCorrespondance fix;
    private final ActeurCourant acteur;

    CorrespondanceResource(Correspondances correspondances, FixCorrespondance fix, ActeurCourant acteur) {
        this.correspondances = correspondances;
        this.fix = fix;
        this.acteur = acteur;
    }

    @Schema(
            name = "CorrespondanceFixee",
            requiredProperties = {"exercice", "version"})
    record FixeeBody(
            Exercice exercice,

            @Schema(description = "Compte les fois où elle a été fixée ; 0 tant qu'elle ne l'est pas")
            long version,

            @Schema(nullable = true) CorrespondanceBody correspondance,
            @Schema(nullable = true) Trace fixee) {

        static RestResponse<FixeeBody> answer(Exercice exercice, Optional<CorrespondanceFixee> known) {
            long version = known.map(one -> one.cle().version()).orElse(0L);
            FixeeBody body = new FixeeBody(
                    exercice,
                    version,
                    known.map(one -> CorrespondanceBody.of(one.correspondance()))
                            .orElse(null),
                    known.map(CorrespondanceFixee::fixee).orElse(null));
            return Revision.tagged(body, version);
        }
    }

    @GET
    @Operation(operationId = "lireCorrespondance", summary = "Lire la correspondance d'un exercice")
    @APIResponse(
            responseCode = "200",
            description = "La dernière de votre Caf, absente tant qu'elle n'en a pas fixé.",
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<FixeeBody> find(@PathParam("exercice") Exercice exercice) {
        return FixeeBody.answer(
                exercice, correspondances.current(acteur.get().codeCaf().orElseThrow(), exercice));
    }

    @PUT
    @RolesAllowed(Roles.GESTIONNAIRE_CONSEIL)
    @Operation(
            operationId = "fixerCorrespondance",
            summary = "Fixer la correspondance d'un exercice",
            description =
                    "Dit ce que sont les colonnes de l'export du questionnaire. La première fois, la révision lue est"
                            + " « 0 » ; les versions d'avant sont conservées.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "Correspondance", value = Exemples.CORRESPONDANCE)))
    @APIResponse(responseCode = "200", description = "La correspondance fixée.")
    public RestResponse<FixeeBody> fix(
            @PathParam("exercice") Exercice exercice,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue,
            @NotNull @Valid CorrespondanceBody body) {
        return FixeeBody.answer(exercice, Optional.of(fix.fix(exercice, lue, body.toDomain(), acteur.get())));
    }
}
