package fr.relais.activity.declaration.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.activity.declaration.CleDeclaration;
import fr.relais.activity.declaration.IssueRecepisse;
import fr.relais.activity.declaration.Recepisse;
import fr.relais.activity.declaration.TypeDeclaration;
import fr.relais.activity.declaration.pdf.PrintRecepisse;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The receipt of a version handed in, over HTTP: as JSON, and as the PDF that carries this JSON. */
@Path("/dossiers/{dossier}/exercices/{exercice}/declarations/{type}/versions/{version}/recepisse")
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
@Tag(name = "Déclarations")
class RecepisseResource {

    private static final String PDF = "application/pdf";

    private final IssueRecepisse issue;
    private final PrintRecepisse print;
    private final ObjectMapper json;

    RecepisseResource(IssueRecepisse issue, PrintRecepisse print, ObjectMapper json) {
        this.issue = issue;
        this.print = print;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "lireRecepisse",
            summary = "Lire le récépissé d'une version remise",
            description = "Ce que la Caf a reçu, de qui et quand.")
    @APIResponse(responseCode = "200", description = "Le récépissé.")
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RecepisseBody read(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @PathParam("version") @Parameter(schema = @Schema(minimum = "1", maximum = "10000", examples = "1"))
                    int version) {
        return RecepisseBody.of(issue.issue(new CleDeclaration(dossier, exercice, type), version));
    }

    @GET
    @Path("/pdf")
    @Produces(PDF)
    @Operation(
            operationId = "imprimerRecepisse",
            summary = "Imprimer le récépissé d'une version remise",
            description = "PDF/UA-1 et PDF/A-3, avec le récépissé en JSON joint.")
    @APIResponse(
            responseCode = "200",
            description = "Le récépissé en PDF.",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1048576)))
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<byte[]> print(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("type") TypeDeclaration type,
            @PathParam("version") @Parameter(schema = @Schema(minimum = "1", maximum = "10000", examples = "1"))
                    int version) {
        Recepisse recepisse = issue.issue(new CleDeclaration(dossier, exercice, type), version);
        return RestResponse.ResponseBuilder.ok(print.print(recepisse, data(recepisse)), PDF)
                .header("Content-Disposition", "attachment; filename=\"recepisse.pdf\"")
                .build();
    }

    private byte[] data(Recepisse recepisse) {
        try {
            return json.writeValueAsBytes(RecepisseBody.of(recepisse));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A receipt is JSON", e);
        }
    }
}
