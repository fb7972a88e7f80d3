package fr.relais.convention.document.rest;

import fr.relais.convention.document.Document;
import fr.relais.convention.document.FindDocuments;
import fr.relais.document.TypeFichier;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One document: its card, its bytes. */
@Path("/documents/{id}")
@Tag(name = "Documents")
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
public class DocumentResource {

    private final FindDocuments find;

    DocumentResource(FindDocuments find) {
        this.find = find;
    }

    @GET
    @Operation(operationId = "lireDocument", summary = "Lire la fiche d'un document")
    @APIResponse(responseCode = "200", description = "La fiche.", headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<DocumentView> find(@PathParam("id") UUID id) {
        Document document = find.find(id);
        return Revision.tagged(DocumentView.of(document), document.version());
    }

    @GET
    @Path("/contenu")
    @Produces({TypeFichier.APPLICATION_PDF, TypeFichier.IMAGE_PNG, TypeFichier.IMAGE_JPEG})
    @Operation(
            operationId = "telechargerDocument",
            summary = "Télécharger un document",
            description = "Les octets déposés, dont l'empreinte est vérifiée de nouveau.")
    @APIResponse(
            responseCode = "200",
            description = "Le fichier, tel qu'il a été déposé.",
            content = {
                @Content(mediaType = TypeFichier.APPLICATION_PDF, schema = @Schema(ref = "Fichier")),
                @Content(mediaType = TypeFichier.IMAGE_PNG, schema = @Schema(ref = "Fichier")),
                @Content(mediaType = TypeFichier.IMAGE_JPEG, schema = @Schema(ref = "Fichier"))
            })
    @APIResponse(responseCode = "409", ref = "Refus409")
    public Response contenu(@PathParam("id") UUID id) {
        Document document = find.find(id);
        return Response.ok(find.contenu(id), document.type().media())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document))
                .build();
    }

    /** RFC 6266: a name of plain letters for all, the name itself for who reads it. */
    private static String attachment(Document document) {
        String name = URLEncoder.encode(document.nom(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"document." + document.type().extension() + "\"; filename*=UTF-8''" + name;
    }
}
