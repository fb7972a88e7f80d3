package fr.relais.activity.piece;

import fr.relais.activity.declaration.TypeDeclaration;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The one thing of the year that a piece proves: exactly one of the references is not null, the one that the objet names. */
@Embeddable
public record Rattachement(
        @Enumerated(EnumType.STRING) ObjetPiece objet,
        @Enumerated(EnumType.STRING) TypeDeclaration declaration,
        UUID seance,
        UUID action,
        UUID controle) {

    public static Rattachement ofDeclaration(TypeDeclaration type) {
        return new Rattachement(ObjetPiece.DECLARATION, type, null, null, null);
    }

    public static Rattachement ofSeance(UUID seance) {
        return new Rattachement(ObjetPiece.SEANCE, null, seance, null, null);
    }

    public static Rattachement ofAction(UUID action) {
        return new Rattachement(ObjetPiece.ACTION, null, null, action, null);
    }

    public static Rattachement ofControle(UUID controle) {
        return new Rattachement(ObjetPiece.CONTROLE, null, null, null, controle);
    }

    /** The type of the declaration, or the identifier of the session, of the action or of the contrôle. */
    public String reference() {
        return switch (objet) {
            case DECLARATION -> declaration.name();
            case SEANCE -> seance.toString();
            case ACTION -> action.toString();
            case CONTROLE -> controle.toString();
        };
    }
}
