package fr.relais.activity.piece;

import static fr.relais.activity.piece.ActePiece.ADMETTRE;
import static fr.relais.activity.piece.ActePiece.DEPOSER;
import static fr.relais.activity.piece.ActePiece.DEPOSER_SANS_ANALYSE;
import static fr.relais.activity.piece.ActePiece.REJETER;
import static fr.relais.activity.piece.ActePiece.RETIRER;
import static fr.relais.activity.piece.EtatPiece.DISPONIBLE;
import static fr.relais.activity.piece.EtatPiece.EN_QUARANTAINE;
import static fr.relais.activity.piece.EtatPiece.REFUSEE;
import static fr.relais.activity.piece.EtatPiece.RETIREE;

import fr.relais.kit.state.StateTable;

/** The life of a piece: out of quarantine by the antivirus only; what it refused is already gone (ASM-ACT-52, ASM-ACT-53). */
final class CyclePiece {

    static final StateTable<EtatPiece, ActePiece, StateTable.NoEvent> TABLE =
            StateTable.<EtatPiece, ActePiece, StateTable.NoEvent>refusing(PieceRefusal.PIECE_ETAT_INCOMPATIBLE)
                    .birth(DEPOSER, EN_QUARANTAINE)
                    .birth(DEPOSER_SANS_ANALYSE, DISPONIBLE)
                    .edge(EN_QUARANTAINE, ADMETTRE, DISPONIBLE)
                    .edge(EN_QUARANTAINE, REJETER, REFUSEE)
                    .edge(EN_QUARANTAINE, RETIRER, RETIREE)
                    .edge(DISPONIBLE, RETIRER, RETIREE);

    private CyclePiece() {}
}
