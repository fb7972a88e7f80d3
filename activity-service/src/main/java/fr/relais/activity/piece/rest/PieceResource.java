package fr.relais.activity.piece.rest;

import fr.relais.activity.dossier.CleFait;
import fr.relais.activity.piece.FindPieces;
import fr.relais.activity.piece.Piece;
import fr.relais.activity.piece.WithdrawPiece;
import fr.relais.document.TypeFichier;
import fr.relais.kit.idempotence.Idempotent;
import fr.relais.kit.identity.ActeurCourant;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** One piece over HTTP: its card, its bytes, its withdrawal. */
@Path("/dossiers/{dossier}/exercices/{exercice}/pieces/{id}")
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
@Tag(name = "Pièces")
class PieceResource {

    private final FindPieces find;
    private final WithdrawPiece withdraw;
    private final ActeurCourant acteur;

    PieceResource(FindPieces find, WithdrawPiece withdraw, ActeurCourant acteur) {
        this.find = find;
        this.withdraw = withdraw;
        this.acteur = acteur;
    }

    @GET
    @Operation(operationId = "lirePiece", summary = "Lire la fiche d'une pièce")
    @APIResponse(responseCode = "200", description = "La fiche.", headers = @Header(name = "ETag", ref = "ETag"))
    @APIResponse(responseCode = "422", ref = "Refus422")
    public RestResponse<PieceBody> find(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id) {
        return tagged(find.find(new CleFait(dossier, exercice, id)));
    }

    @GET
    @Path("/contenu")
    @Produces({TypeFichier.APPLICATION_PDF, TypeFichier.IMAGE_PNG, TypeFichier.IMAGE_JPEG})
    @Operation(
            operationId = "telechargerPiece",
            summary = "Télécharger une pièce",
            description =
                    "Les octets déposés, dont l'empreinte est vérifiée de nouveau ; d'une pièce disponible seulement.")
    @APIResponse(
            responseCode = "200",
            description = "Le fichier, tel qu'il a été déposé.",
            content = {
                @Content(mediaType = TypeFichier.APPLICATION_PDF, schema = @Schema(ref = "Fichier")),
                @Content(mediaType = TypeFichier.IMAGE_PNG, schema = @Schema(ref = "Fichier")),
                @Content(mediaType = TypeFichier.IMAGE_JPEG, schema = @Schema(ref = "Fichier"))
            })
    @APIResponse(responseCode = "409", ref = "Refus409")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public Response contenu(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id) {
        CleFait cle = new CleFait(dossier, exercice, id);
        Piece piece = find.find(cle);
        return Response.ok(find.contenu(cle), piece.type().media())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(piece))
                .build();
    }

    @POST
    @Idempotent
    @Path("/retrait")
    @RolesAllowed({Roles.DECLARANT, Roles.EDITEUR})
    @Operation(
            operationId = "retirerPiece",
            summary = "Retirer une pièce",
            description =
                    "Sa fiche reste, avec son empreinte ; son contenu est détruit. Plus possible une fois que la Caf a"
                            + " reçu ou évalué ce qu'elle prouve.")
    @APIResponse(responseCode = "200", description = "La fiche, avec qui a retiré la pièce et quand.")
    public RestResponse<PieceBody> withdraw(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") Revision lue) {
        return tagged(withdraw.withdraw(new CleFait(dossier, exercice, id), lue, acteur.get()));
    }

    private static RestResponse<PieceBody> tagged(Piece piece) {
        return Revision.tagged(PieceBody.of(piece), piece.revision());
    }

    /** RFC 6266: a name of plain letters for all, the name itself for who reads it. */
    private static String attachment(Piece piece) {
        String name = URLEncoder.encode(piece.nom(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"piece." + piece.type().extension() + "\"; filename*=UTF-8''" + name;
    }
}
