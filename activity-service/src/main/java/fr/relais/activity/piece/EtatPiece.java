package fr.relais.activity.piece;

/** Where a piece stands; only an available one can be read, and proves anything. */
public enum EtatPiece {
    EN_QUARANTAINE,
    DISPONIBLE,
    REFUSEE,
    RETIREE
}
