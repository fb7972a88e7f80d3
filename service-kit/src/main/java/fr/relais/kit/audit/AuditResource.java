package fr.relais.kit.audit;

import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.TexteSaisi;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail of this service, for those who control: by dossier, by person, or whole. */
@Path("/actes")
@RolesAllowed({Roles.CONTROLEUR, Roles.DIRECTEUR})
@Tag(name = "Journal des actes")
public class AuditResource {

    private final SearchAudit search;

    AuditResource(SearchAudit search) {
        this.search = search;
    }

    @GET
    @Operation(operationId = "chercherActes", summary = "Chercher qui a fait quoi, du plus récent au plus ancien")
    @APIResponse(responseCode = "200", description = "Une page du journal de la Caf")
    public Page<LigneAudit> search(
            @QueryParam("dossier") @Parameter(description = "Numéro de dossier, facultatif") DossierId dossier,
            @QueryParam("personne")
                    @TexteSaisi(max = 100)
                    @Parameter(description = "Identifiant (sub) de la personne, facultatif", example = "conseiller-77")
                    String personne,
            @BeanParam PageRequest page) {
        return search.search(Optional.ofNullable(dossier), Optional.ofNullable(personne), page);
    }
}
