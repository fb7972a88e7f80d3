package fr.relais.activity.piece.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.piece.Analyse;
import fr.relais.activity.piece.EtatPiece;
import fr.relais.activity.piece.NaturePiece;
import fr.relais.activity.piece.ObjetPiece;
import fr.relais.activity.piece.Piece;
import fr.relais.activity.piece.ResultatAnalyse;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The card of a piece: everything but its bytes. */
@Schema(
        name = "Piece",
        requiredProperties = {
            "id",
            "dossier",
            "exercice",
            "objet",
            "reference",
            "nature",
            "nom",
            "format",
            "taille",
            "empreinte",
            "etat",
            "analyse",
            "depose"
        })
record PieceBody(
        UUID id,
        DossierId dossier,
        Exercice exercice,
        ObjetPiece objet,

        @Schema(description = "Le type de la déclaration, ou l'identifiant de la séance, de l'action ou du contrôle")
        String reference,

        NaturePiece nature,
        String nom,

        @Schema(description = "Type du contenu", examples = "application/pdf")
        String format,

        @Schema(description = "En octets") int taille,

        @Schema(description = "SHA-256 du contenu", pattern = "^[0-9a-f]{64}$", maxLength = 64)
        String empreinte,

        @Schema(description = "Seule une pièce DISPONIBLE peut être lue, et prouve quelque chose")
        EtatPiece etat,

        AnalyseBody analyse,
        Trace depose,
        @Schema(nullable = true) Trace retire) {

    @Schema(
            name = "AnalysePiece",
            requiredProperties = {"resultat"})
    record AnalyseBody(
            @Schema(description = "NON_CONFIGUREE : aucun antivirus n'a vu la pièce")
            ResultatAnalyse resultat,

            @Schema(nullable = true, description = "Le virus que l'antivirus a nommé")
            String signature,

            @Schema(nullable = true) Instant le) {

        static AnalyseBody of(Analyse analyse) {
            return new AnalyseBody(analyse.resultat(), analyse.signature(), analyse.le());
        }
    }

    static PieceBody of(Piece piece) {
        return new PieceBody(
                piece.cle().id(),
                piece.cle().dossier(),
                piece.cle().exercice(),
                piece.rattachement().objet(),
                piece.rattachement().reference(),
                piece.nature(),
                piece.nom(),
                piece.type().media(),
                piece.taille(),
                piece.empreinte(),
                piece.etat(),
                AnalyseBody.of(piece.analyse()),
                piece.depose(),
                piece.retire().orElse(null));
    }
}
