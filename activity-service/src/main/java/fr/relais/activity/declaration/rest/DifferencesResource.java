package fr.relais.activity.declaration.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.declaration.CleDeclaration;
import fr.relais.activity.declaration.CompareVersions;
import fr.relais.activity.declaration.Difference;
import fr.relais.activity.declaration.Differences;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one version of a declaration changed, over HTTP. */
@Path("/dossiers/{dossier}/exercices/{exercice}/declarations/{type}/versions/{version}/differences")
@Tag(name = "Déclarations")
class DifferencesResource {

    private final CompareVersions compare;

    DifferencesResource(CompareVersions compare) {
        this.compare = compare;
    }

    @Schema(
            name = "Difference",
            requiredProperties = {"champ"})
    record DifferenceBody(
            @Schema(
                    description = "Le compte, le financeur, ou la place dans le contenu de la déclaration",
                    examples = "/charges/64")
            String champ,

            @Schema(nullable = true, description = "Absente si la valeur est nouvelle")
            String avant,

            @Schema(nullable = true, description = "Absente si la valeur a disparu")
            String apres) {

        static DifferenceBody of(Difference difference) {
            return new DifferenceBody(difference.champ(), difference.avant(), difference.apres());
        }
    }

    @Schema(name = "Differences")
    record DifferencesBody(
            int version,

            @Schema(description = "Qui a donné ce contenu à cette version, et quand")
            Trace auteur,

            List<DifferenceBody> differences) {

        static DifferencesBody of(Differences found) {
            return new DifferencesBody(
                    found.version(),
                    found.auteur(),
                    found.differences().stream().map(DifferenceBody::of).toList());
        }
    }

    @GET
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
    @Operation(
            operationId = "comparerVersions",
            summary = "Lire ce qu'une version a changé",
            description = "Par rapport à la version précédente ; la première, par rapport à rien.")
    @APIResponse(responseCode = "200", description = "Les différences, et leur auteur.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public DifferencesBody compare(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @PathParam("version") @Parameter(schema = @Schema(minimum = "1", maximum = "10000", examples = "1"))
                    int version) {
        return DifferencesBody.of(compare.compare(new CleDeclaration(dossier, exercice, type), version));
    }
}
