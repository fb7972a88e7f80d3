package fr.relais.activity.piece;

import fr.relais.activity.dossier.CleFait;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The bytes of a piece, apart so that a list of pieces does not read them; removed once nobody may read them any more. */
@Entity
@Table(name = "contenu_piece")
class ContenuPiece {

    @EmbeddedId
    private CleFait piece;

    private byte[] octets;

    protected ContenuPiece() {}

    ContenuPiece(CleFait piece, byte[] octets) {
        this.piece = piece;
        this.octets = octets;
    }

    byte[] octets() {
        return octets;
    }
}
