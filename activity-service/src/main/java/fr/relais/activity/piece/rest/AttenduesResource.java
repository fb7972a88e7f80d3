package fr.relais.activity.piece.rest;

import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.Mission;
import fr.relais.activity.piece.Exigence;
import fr.relais.activity.piece.FindAttendues;
import fr.relais.activity.piece.NaturePiece;
import fr.relais.activity.piece.PieceAttendue;
import fr.relais.activity.piece.TypeGestionnaire;
import fr.relais.kit.identity.Roles;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is expected of a dossier in a year, over HTTP. */
@Path("/dossiers/{dossier}/exercices/{exercice}/pieces-attendues")
@Tag(name = "Pièces")
class AttenduesResource {

    private final FindAttendues find;

    AttenduesResource(FindAttendues find) {
        this.find = find;
    }

    /** The lists held against the pieces of the year. */
    @Schema(
            name = "PiecesAttendues",
            requiredProperties = {"manquantes", "attendues"})
    record AttenduesBody(
            @Schema(
                    nullable = true,
                    description = "Celui de la demande ; sans lui, seules les pièces demandées à tous sont attendues")
            TypeGestionnaire typeGestionnaire,

            @Schema(description = "Combien manquent, hors celles qu'un contrôle seul demande")
            long manquantes,

            List<LigneBody> attendues) {

        static AttenduesBody of(Optional<TypeGestionnaire> type, List<PieceAttendue> attendues) {
            return new AttenduesBody(
                    type.orElse(null),
                    attendues.stream().filter(PieceAttendue::isManquante).count(),
                    attendues.stream().map(LigneBody::of).toList());
        }
    }

    @Schema(
            name = "PieceAttendue",
            requiredProperties = {
                "nature",
                "libelle",
                "liste",
                "siElleExiste",
                "source",
                "statut",
                "pieces",
                "sansPiece"
            })
    record LigneBody(
            NaturePiece nature,
            String libelle,
            Exigence.Liste liste,
            @Schema(nullable = true) Mission mission,

            @Schema(description = "Vrai de ce qu'un relais peut ne pas avoir")
            boolean siElleExiste,

            @Schema(description = "D'où vient l'exigence, dans le livre des règles")
            String source,

            PieceAttendue.Statut statut,

            @Schema(description = "Les pièces disponibles de cette nature")
            List<UUID> pieces,

            @Schema(description = "Les séances tenues ou les actions réalisées qui n'en ont pas encore")
            List<UUID> sansPiece) {

        static LigneBody of(PieceAttendue one) {
            Exigence exigence = one.exigence();
            return new LigneBody(
                    exigence.nature(),
                    exigence.nature().libelle(),
                    exigence.liste(),
                    exigence.mission().orElse(null),
                    exigence.siElleExiste(),
                    exigence.source(),
                    one.statut(),
                    one.pieces(),
                    one.sansPiece());
        }
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
            operationId = "lirePiecesAttendues",
            summary = "Lire les pièces attendues",
            description = "Ce qui est attendu du dossier dans l'année (§8), ce qui est là et ce qui manque.")
    @APIResponse(responseCode = "200", description = "Les listes, ligne à ligne.")
    @APIResponse(responseCode = "422", ref = "Refus422")
    public AttenduesBody find(
            @PathParam("dossier") DossierId dossier,
            @PathParam("exercice") Exercice exercice,
            @QueryParam("typeGestionnaire")
                    @Parameter(
                            description = "Ce qu'est le gestionnaire, qu'aucun événement ne dit",
                            schema = @Schema(implementation = TypeGestionnaire.class))
                    String typeGestionnaire) {
        Optional<TypeGestionnaire> type = Optional.ofNullable(typeGestionnaire)
                .map(said -> Mot.of(TypeGestionnaire.class, said, "typeGestionnaire"));
        return AttenduesBody.of(type, find.of(new CleExercice(dossier, exercice), type));
    }
}
