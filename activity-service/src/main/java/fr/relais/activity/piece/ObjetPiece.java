package fr.relais.activity.piece;

/** What a piece may prove: a declaration, a session of analyse de la pratique, an action of promotion, or an answer to a contrôle. */
public enum ObjetPiece {
    DECLARATION,
    SEANCE,
    ACTION,
    CONTROLE
}
