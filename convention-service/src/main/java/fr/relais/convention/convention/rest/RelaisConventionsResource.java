package fr.relais.convention.convention.rest;

import fr.relais.convention.convention.FindConventions;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The conventions of a relais over HTTP. */
@Path("/relais/{dossier}/conventions")
@Tag(name = "Conventions")
public class RelaisConventionsResource {

    private final FindConventions find;
    private final Clock clock;

    RelaisConventionsResource(FindConventions find, Clock clock) {
        this.find = find;
        this.clock = clock;
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
    @Operation(operationId = "listerConventions", summary = "Lister les conventions d'un relais")
    @APIResponse(
            responseCode = "200",
            description = "Une page des conventions du relais, de la première créée à la dernière.")
    public Page<ConventionView> ofDossier(@PathParam("dossier") DossierId dossier, @BeanParam PageRequest page) {
        LocalDate today = LocalDate.now(clock);
        return Page.ofAll(find.ofDossier(dossier), convention -> convention.id().toString(), page)
                .map(convention -> ConventionView.of(convention, today));
    }
}
