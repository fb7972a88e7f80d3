package fr.relais.activity.piece;

import fr.relais.kit.problem.RefusalCode;

/** Why a piece is not kept, not given back or not withdrawn. */
public enum PieceRefusal implements RefusalCode {
    PIECE_INCONNUE(404, "§8", "Cette pièce n'est pas dans l'année du relais.", "Relisez la liste des pièces."),
    PIECE_TARDIVE(
            409,
            "ASM-ACT-54",
            "Ce que la pièce prouve est déjà reçu ou évalué par la Caf.",
            "Demandez à la Caf de vous renvoyer la déclaration pour correction, ou remettez-lui la pièce autrement."),
    PIECE_DEJA_DEPOSEE(
            409,
            "ASM-ACT-55",
            "Ce fichier est déjà l'une des pièces de cet objet.",
            "Reprenez la pièce qui existe, ou retirez-la avant de déposer de nouveau le fichier."),
    TROP_DE_PIECES(
            409,
            "ASM-ACT-55",
            "Cet objet a déjà toutes les pièces qu'il peut avoir.",
            "Retirez une pièce, ou réunissez plusieurs documents dans un même PDF."),
    PIECE_INDISPONIBLE(
            409,
            "ASM-ACT-52",
            "Le contenu de la pièce n'est pas disponible.",
            "Relisez la fiche de la pièce : en quarantaine, attendez la fin de l'analyse ; refusée ou retirée, déposez"
                    + " une autre pièce."),
    PIECE_ETAT_INCOMPATIBLE(
            409,
            "ASM-ACT-53",
            "L'acte n'est pas possible dans l'état de la pièce.",
            "Relisez la fiche de la pièce et son état."),
    PIECE_ALTEREE(
            409,
            "CTL-2",
            "La pièce conservée ne correspond plus à son empreinte.",
            "N'utilisez pas cette pièce ; l'exploitant du service est alerté, demandez-lui de la restaurer.");

    private final Reason reason;

    PieceRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
