package fr.relais.funding.simulation.rest;

import fr.relais.funding.simulation.WarnOfIndu;
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

/** The early warning of an indu. */
@Path("/dossiers/{dossier}/exercices/{exercice}/alerte-indu")
@Tag(name = "Simulation")
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
class AlerteInduResource {

    private final WarnOfIndu warn;

    AlerteInduResource(WarnOfIndu warn) {
        this.warn = warn;
    }

    @GET
    @Operation(
            operationId = "lireAlerteIndu",
            summary = "Dit si les données actualisées annoncent un indu, et de combien")
    @APIResponse(responseCode = "200", description = "L'indu probable, nul quand rien ne l'annonce")
    @APIResponse(responseCode = "409", ref = "Refus409")
    public AlerteInduJson warn(@PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return AlerteInduJson.of(dossier, exercice, warn.warn(dossier, exercice));
    }
}
