package fr.relais.funding.decompte.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.funding.decompte.Avis;
import fr.relais.funding.decompte.Decompte;
import fr.relais.funding.decompte.DrawUpDecompte;
import fr.relais.funding.decompte.IssueAvis;
import fr.relais.funding.decompte.pdf.PrintDecompte;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
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

/** The notice of a payment and the statement of a year, each as JSON and as the PDF that carries this JSON. */
@Path("/dossiers/{dossier}")
@Tag(name = "Décomptes", description = "Ce que le comptable du gestionnaire lit")
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
    Roles.CONTROLEUR,
    Roles.BACK_OFFICE
})
class DecompteResource {

    private static final String PDF = "application/pdf";

    private final IssueAvis issue;
    private final DrawUpDecompte drawUp;
    private final PrintDecompte print;
    private final ObjectMapper json;

    DecompteResource(IssueAvis issue, DrawUpDecompte drawUp, PrintDecompte print, ObjectMapper json) {
        this.issue = issue;
        this.drawUp = drawUp;
        this.print = print;
        this.json = json;
    }

    @GET
    @Path("/paiements/{paiement}/avis")
    @Operation(
            operationId = "lireAvis",
            summary = "Donne l'avis d'un paiement : brut, retenues, net et calcul ligne à ligne")
    @APIResponse(responseCode = "200", description = "L'avis de paiement")
    public AvisJson avis(@PathParam("dossier") DossierId dossier, @PathParam("paiement") UUID paiement) {
        return AvisJson.of(issue.issue(dossier, paiement));
    }

    @GET
    @Path("/paiements/{paiement}/avis/pdf")
    @Produces(PDF)
    @Operation(
            operationId = "imprimerAvis",
            summary = "Imprime l'avis d'un paiement",
            description = "PDF/UA-1 et PDF/A-3, avec l'avis en JSON joint.")
    @APIResponse(
            responseCode = "200",
            description = "L'avis en PDF",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1048576)))
    public RestResponse<byte[]> printAvis(
            @PathParam("dossier") DossierId dossier, @PathParam("paiement") UUID paiement) {
        Avis avis = issue.issue(dossier, paiement);
        return file(print.print(avis, data(AvisJson.of(avis))), "avis");
    }

    @GET
    @Path("/exercices/{exercice}/decompte")
    @Operation(
            operationId = "lireDecompte",
            summary = "Donne le décompte d'un exercice : droit, versements, trop-perçus et reste, avec le calcul")
    @APIResponse(responseCode = "200", description = "Le décompte, à la date du jour")
    public DecompteJson decompte(@PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        return DecompteJson.of(drawUp.drawUp(dossier, exercice));
    }

    @GET
    @Path("/exercices/{exercice}/decompte/pdf")
    @Produces(PDF)
    @Operation(
            operationId = "imprimerDecompte",
            summary = "Imprime le décompte d'un exercice",
            description = "PDF/UA-1 et PDF/A-3, avec le décompte en JSON joint.")
    @APIResponse(
            responseCode = "200",
            description = "Le décompte en PDF",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 1048576)))
    public RestResponse<byte[]> printDecompte(
            @PathParam("dossier") DossierId dossier, @PathParam("exercice") Exercice exercice) {
        Decompte decompte = drawUp.drawUp(dossier, exercice);
        return file(print.print(decompte, data(DecompteJson.of(decompte))), "decompte");
    }

    private static RestResponse<byte[]> file(byte[] pdf, String name) {
        return RestResponse.ResponseBuilder.ok(pdf, PDF)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }

    private byte[] data(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A statement is JSON", e);
        }
    }
}
