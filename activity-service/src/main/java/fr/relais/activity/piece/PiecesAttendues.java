package fr.relais.activity.piece;

import fr.relais.activity.dossier.Mission;
import fr.relais.activity.piece.PieceAttendue.Statut;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Holds the pieces of a year against the lists of §8. */
final class PiecesAttendues {

    private PiecesAttendues() {}

    /** What the lists are read for: the missions of the signed terms, the kind of gestionnaire when somebody tells it, what was held. */
    record Situation(
            Set<Mission> engagees,
            Optional<TypeGestionnaire> type,
            List<UUID> seancesTenues,
            List<UUID> actionsRealisees) {}

    static List<PieceAttendue> of(Situation situation, List<Piece> pieces) {
        return ListesPieces.LIGNES.stream()
                .filter(exigence -> exigence.isFor(situation.engagees(), situation.type()))
                .map(exigence -> judge(exigence, situation, pieces))
                .toList();
    }

    private static PieceAttendue judge(Exigence exigence, Situation situation, List<Piece> pieces) {
        List<Piece> same = pieces.stream()
                .filter(piece -> piece.nature() == exigence.nature())
                .toList();
        List<Piece> there = same.stream()
                .filter(piece -> piece.etat() == EtatPiece.DISPONIBLE)
                .toList();
        List<UUID> without = each(exigence.nature(), situation).stream()
                .filter(id -> there.stream().noneMatch(piece -> proves(piece, id)))
                .toList();
        boolean isThere = !there.isEmpty() && without.isEmpty();
        boolean isComing = same.stream().anyMatch(piece -> piece.etat() == EtatPiece.EN_QUARANTAINE);
        return new PieceAttendue(
                exigence,
                isThere ? Statut.PRESENTE : isComing ? Statut.EN_ANALYSE : Statut.MANQUANTE,
                there.stream().map(piece -> piece.cle().id()).toList(),
                without);
    }

    /** An attendance sheet for each session, a proof for each action; the other pieces are of the year (ASM-ACT-56). */
    private static List<UUID> each(NaturePiece nature, Situation situation) {
        return nature == NaturePiece.FEUILLE_EMARGEMENT
                ? situation.seancesTenues()
                : nature == NaturePiece.PREUVE_ACTION ? situation.actionsRealisees() : List.of();
    }

    private static boolean proves(Piece piece, UUID id) {
        return id.equals(piece.rattachement().seance())
                || id.equals(piece.rattachement().action());
    }
}
