package fr.relais.activity.piece.rest;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.piece.DepositPiece;
import fr.relais.activity.piece.FindPieces;
import fr.relais.activity.piece.Piece;
import fr.relais.document.Fichier;
import fr.relais.document.TypeFichier;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.rest.Upload;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The pieces of a year over HTTP: deposited, listed. */
@Path("/dossiers/{dossier}/exercices/{exercice}/pieces")
@Tag(name = "Pièces")
class PiecesResource {

    private final DepositPiece deposit;
    private final FindPieces find;
    private final ActeurCourant acteur;

    PiecesResource(DepositPiece deposit, FindPieces find, ActeurCourant acteur) {
        this.deposit = deposit;
        this.find = find;
        this.acteur = acteur;
    }

    @POST
    @Upload
    @Idempotent
    @Consumes({TypeFichier.APPLICATION_PDF, TypeFichier.IMAGE_PNG, TypeFichier.IMAGE_JPEG})
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "deposerPiece",
            summary = "Déposer une pièce justificative",
            description =
                    "Le corps est le fichier lui-même, d'au plus 5 Mio. Son contenu est contrôlé avant d'être gardé, puis"
                            + " montré à l'antivirus s'il y en a un : jusque-là la pièce est en quarantaine.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = TypeFichier.APPLICATION_PDF, schema = @Schema(ref = "Fichier")),
                @Content(mediaType = TypeFichier.IMAGE_PNG, schema = @Schema(ref = "Fichier")),
                @Content(mediaType = TypeFichier.IMAGE_JPEG, schema = @Schema(ref = "Fichier"))
            })
    @APIResponse(
            responseCode = "201",
            description = "La pièce est conservée.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PieceBody.class)))
    public RestResponse<PieceBody> deposit(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @BeanParam @Valid DepotParams depot,
            @NotNull Fichier fichier) {
        Piece piece = deposit.deposit(new CleExercice(dossier, exercice), depot.toDomain(), fichier, acteur.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, PieceBody.of(piece))
                .header(HttpHeaders.ETAG, new Revision(piece.revision()).toString())
                .build();
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
    @Operation(
            operationId = "listerPieces",
            summary = "Lister les pièces d'une année",
            description = "Toutes, refusées et retirées comprises.")
    @APIResponse(responseCode = "200", description = "Une page, de la première déposée à la dernière.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public Page<PieceBody> list(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @BeanParam PageRequest page) {
        return find.of(new CleExercice(dossier, exercice), page).map(PieceBody::of);
    }
}
