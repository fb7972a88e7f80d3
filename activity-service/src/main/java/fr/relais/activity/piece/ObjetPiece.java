package fr.relais.activity.piece;

/** What a piece may prove: a declaration, a session of analyse de la pratique, an action of promotion. */
public enum ObjetPiece {
    DECLARATION,
    SEANCE,
    ACTION
}
