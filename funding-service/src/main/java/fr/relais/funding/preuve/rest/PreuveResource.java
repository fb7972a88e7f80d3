package fr.relais.funding.preuve.rest;

import fr.relais.funding.preuve.AssemblePreuve;
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

/** The evidence of a payment, for those who answer for it in its Caf; the partner has its notice (ASM-FUND-94). */
@Path("/dossiers/{dossier}/paiements/{paiement}/preuve")
@Tag(name = "Preuves", description = "Ce qu'un auditeur vérifie d'un paiement, sans le service")
@RolesAllowed({Roles.AGENT_COMPTABLE, Roles.ORDONNATEUR, Roles.DIRECTEUR, Roles.CONTROLEUR})
class PreuveResource {

    private static final String ZIP = "application/zip";

    private final AssemblePreuve assemble;

    PreuveResource(AssemblePreuve assemble) {
        this.assemble = assemble;
    }

    @GET
    @Produces(ZIP)
    @Operation(
            operationId = "telechargerPreuve",
            summary = "Donne la preuve d'un paiement en une archive",
            description = "Paiement, calcul, faits, barème, décisions, virements, ligne SEPA, réponses de la banque et "
                    + "écritures, avec leurs empreintes SHA-256. Le même état donne les mêmes octets.")
    @APIResponse(
            responseCode = "200",
            description = "L'archive de la preuve",
            content =
                    @Content(
                            mediaType = ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 20000000)))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<byte[]> preuve(@PathParam("dossier") DossierId dossier, @PathParam("paiement") UUID paiement) {
        return RestResponse.ResponseBuilder.ok(assemble.assemble(dossier, paiement), ZIP)
                .header("Content-Disposition", "attachment; filename=\"preuve-" + paiement + ".zip\"")
                .build();
    }
}
