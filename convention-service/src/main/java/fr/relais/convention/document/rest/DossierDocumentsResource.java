package fr.relais.convention.document.rest;

import fr.relais.convention.document.DepositDocument;
import fr.relais.convention.document.FindDocuments;
import fr.relais.document.Fichier;
import fr.relais.document.TypeFichier;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Upload;
import fr.relais.kit.value.DossierId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents of a dossier: deposited, listed. */
@Path("/relais/{dossier}/documents")
@Tag(name = "Documents")
public class DossierDocumentsResource {

    private final DepositDocument deposit;
    private final FindDocuments find;
    private final ActeurCourant acteur;

    DossierDocumentsResource(DepositDocument deposit, FindDocuments find, ActeurCourant acteur) {
        this.deposit = deposit;
        this.find = find;
        this.acteur = acteur;
    }

    @POST
    @Upload
    @Idempotent
    @Consumes({TypeFichier.APPLICATION_PDF, TypeFichier.IMAGE_PNG, TypeFichier.IMAGE_JPEG})
    @RolesAllowed({
        Roles.DECLARANT,
        Roles.EDITEUR,
        Roles.APPROBATEUR,
        Roles.SIGNATAIRE,
        Roles.CONSEILLER,
        Roles.GESTIONNAIRE_CONSEIL,
        Roles.DIRECTEUR
    })
    @Operation(
            operationId = "deposerDocument",
            summary = "Déposer un document du dossier",
            description =
                    "Le corps est le fichier lui-même, d'au plus 5 Mio. Son contenu est contrôlé avant d'être gardé ; les"
                            + " signatures électroniques d'un PDF sont vérifiées.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = TypeFichier.APPLICATION_PDF, schema = @Schema(ref = "Fichier")),
                @Content(mediaType = TypeFichier.IMAGE_PNG, schema = @Schema(ref = "Fichier")),
                @Content(mediaType = TypeFichier.IMAGE_JPEG, schema = @Schema(ref = "Fichier"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Le document est conservé.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    public RestResponse<DocumentView> deposit(
            @PathParam("dossier") DossierId dossier, @BeanParam @Valid DepotParams depot, @NotNull Fichier fichier) {
        return DocumentView.created(deposit.deposit(dossier, depot.toDomain(null), fichier, acteur.get()));
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
    @Operation(operationId = "listerDocuments", summary = "Lister les documents d'un dossier")
    @APIResponse(responseCode = "200", description = "Une page des documents du dossier, du premier déposé au dernier.")
    public Page<DocumentView> ofDossier(@PathParam("dossier") DossierId dossier, @BeanParam PageRequest page) {
        return find.of(dossier, page).map(DocumentView::of);
    }
}
