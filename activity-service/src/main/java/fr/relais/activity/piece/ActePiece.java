package fr.relais.activity.piece;

/** What happens to a piece: the partner deposits and withdraws, the antivirus admits or rejects. */
enum ActePiece {
    DEPOSER,
    DEPOSER_SANS_ANALYSE,
    ADMETTRE,
    REJETER,
    RETIRER
}
