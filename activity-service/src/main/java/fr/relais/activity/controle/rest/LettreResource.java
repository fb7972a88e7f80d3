package fr.relais.activity.controle.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.activity.controle.Controle;
import fr.relais.activity.controle.FindControles;
import fr.relais.activity.controle.pdf.PrintLettre;
import fr.relais.kit.identity.Roles;
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

/** The letter of a contrôle over HTTP, as the PDF that carries its JSON. */
@Path("/controles/{id}/lettre/pdf")
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
@Tag(name = "Contrôles")
class LettreResource {

    private static final String PDF = "application/pdf";

    private final FindControles find;
    private final PrintLettre print;
    private final ObjectMapper json;

    LettreResource(FindControles find, PrintLettre print, ObjectMapper json) {
        this.find = find;
        this.print = print;
        this.json = json;
    }

    @GET
    @Produces(PDF)
    @Operation(
            operationId = "imprimerLettreControle",
            summary = "Imprimer la lettre qui annonce un contrôle",
            description = "PDF/UA-1 et PDF/A-3, avec la lettre en JSON jointe.")
    @APIResponse(
            responseCode = "200",
            description = "La lettre en PDF.",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1048576)))
    @APIResponse(responseCode = "409", ref = "Refus409")
    public RestResponse<byte[]> print(@PathParam("id") UUID id) {
        Controle controle = find.notified(id);
        return RestResponse.ResponseBuilder.ok(print.print(controle, data(controle)), PDF)
                .header("Content-Disposition", "attachment; filename=\"lettre.pdf\"")
                .build();
    }

    private byte[] data(Controle controle) {
        try {
            return json.writeValueAsBytes(LettreBody.of(controle));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A letter is JSON", e);
        }
    }
}
