package fr.relais.activity.piece;

import java.util.List;
import java.util.UUID;

/**
 * What is expected and what is there: the available pieces of that nature, and the sessions or the actions that still have
 * none where each wants one.
 */
public record PieceAttendue(Exigence exigence, Statut statut, List<UUID> pieces, List<UUID> sansPiece) {

    /** Only an available piece is there (ASM-ACT-56). */
    public enum Statut {
        PRESENTE,
        EN_ANALYSE,
        MANQUANTE
    }

    public PieceAttendue {
        pieces = List.copyOf(pieces);
        sansPiece = List.copyOf(sansPiece);
    }

    /** Wanted as things stand: not asked for in a control only, nor of those that exist only. */
    public boolean isManquante() {
        return statut == Statut.MANQUANTE && exigence.liste().isDue() && !exigence.siElleExiste();
    }
}
