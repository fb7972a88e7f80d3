package fr.relais.funding.lettre.rest;

import fr.relais.funding.lettre.IssueLettre;
import fr.relais.funding.lettre.PrintLettre;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The letter that notifies an indu. */
@Path("/dossiers/{dossier}/indus/{indu}/lettre")
@Tag(name = "Indus", description = "Ce qu'un dossier doit rendre, et ce qui en est fait")
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
public class LettreResource {

    private static final String PDF = "application/pdf";

    private final IssueLettre issue;
    private final PrintLettre print;

    LettreResource(IssueLettre issue, PrintLettre print) {
        this.issue = issue;
        this.print = print;
    }

    @GET
    @Produces(PDF)
    @Operation(
            operationId = "imprimerLettreIndu",
            summary = "Imprimer la lettre qui notifie un indu",
            description = "PDF/UA-1 et PDF/A-3, avec l'indu en JSON joint ; le calcul, le recouvrement, les recours.")
    @APIResponse(
            responseCode = "200",
            description = "La lettre en PDF.",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1048576)))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<byte[]> print(@PathParam("dossier") DossierId dossier, @PathParam("indu") UUID indu) {
        return RestResponse.ResponseBuilder.ok(print.print(issue.issue(dossier, indu)), PDF)
                .header("Content-Disposition", "attachment; filename=\"indu.pdf\"")
                .build();
    }
}
