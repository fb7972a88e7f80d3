package fr.relais.funding.simulation.rest;

import fr.relais.funding.simulation.SimulateDossier;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trying figures on a dossier. */
@Path("/simulations")
@Tag(name = "Simulation", description = "Ce qui serait dû si les chiffres étaient autres")
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
class SimulationResource {

    private final SimulateDossier simulate;

    SimulationResource(SimulateDossier simulate) {
        this.simulate = simulate;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "simulerDossier",
            summary =
                    "Essaie des chiffres sur un exercice : droit, échéances et écart avec aujourd'hui ; rien n'est payé")
    @APIResponse(responseCode = "200", description = "Ce que ces chiffres changeraient")
    @APIResponse(responseCode = "404", ref = "Refus404")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public SimulationJson simulate(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "previsionnel2022",
                                                            value = SimulationDemande.EXEMPLE)))
                    @NotNull
                    @Valid
                    SimulationDemande demande) {
        return SimulationJson.of(
                demande.dossier(), demande.exercice(), simulate.simulate(demande.dossier(), demande.toHypotheses()));
    }
}
