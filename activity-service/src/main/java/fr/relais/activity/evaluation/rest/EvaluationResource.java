package fr.relais.activity.evaluation.rest;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.evaluation.ComputeEvaluation;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evaluation of a year over HTTP: what is computed, from which evidence; the Caf decides elsewhere. */
@Path("/evaluations/{dossier}/{exercice}")
@Tag(name = "Évaluations")
class EvaluationResource {

    private final ComputeEvaluation compute;

    EvaluationResource(ComputeEvaluation compute) {
        this.compute = compute;
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
            operationId = "lireEvaluation",
            summary = "Lire ce que les faits disent de chaque mission",
            description = "Pour chaque mission : les critères, ce qui est attendu et constaté, les preuves retenues et"
                    + " celles qui sont écartées, avec la raison. La Caf décide par l'évaluation du bilan.")
    @APIResponse(responseCode = "200", description = "L'évaluation, calculée à l'instant.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public EvaluationBody find(@PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return EvaluationBody.of(compute.of(new CleExercice(dossier, exercice)));
    }
}
