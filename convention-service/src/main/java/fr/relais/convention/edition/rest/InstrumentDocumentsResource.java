package fr.relais.convention.edition.rest;

import fr.relais.convention.document.Rattachement;
import fr.relais.convention.document.rest.DepotParams;
import fr.relais.convention.document.rest.DocumentView;
import fr.relais.convention.edition.DepositInstrumentDocument;
import fr.relais.document.Fichier;
import fr.relais.document.TypeFichier;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Upload;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The files deposited for one instrument. */
@Path("/conventions/{id}/instruments/{rang}/documents")
@Tag(name = "Documents")
public class InstrumentDocumentsResource {

    private final DepositInstrumentDocument deposit;
    private final ActeurCourant acteur;

    InstrumentDocumentsResource(DepositInstrumentDocument deposit, ActeurCourant acteur) {
        this.deposit = deposit;
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
            operationId = "deposerDocumentInstrument",
            summary = "Déposer un document de la convention (rang 0) ou d'un avenant",
            description =
                    "L'instrument signé, son original papier numérisé, la délibération qui l'autorise. Le dépôt ne signe"
                            + " rien : une signature est un acte de son signataire.")
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
            @PathParam("id") UUID id,
            @PathParam("rang") int rang,
            @BeanParam @Valid DepotParams depot,
            @NotNull Fichier fichier) {
        Rattachement instrument = new Rattachement(id, rang);
        return DocumentView.created(deposit.deposit(depot.toDomain(instrument), fichier, acteur.get()));
    }
}
