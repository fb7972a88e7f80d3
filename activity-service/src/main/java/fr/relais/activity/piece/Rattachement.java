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
        UUID action) {

    public static Rattachement ofDeclaration(TypeDeclaration type) {
        return new Rattachement(ObjetPiece.DECLARATION, type, null, null);
    }

    public static Rattachement ofSeance(UUID seance) {
        return new Rattachement(ObjetPiece.SEANCE, null, seance, null);
    }

    public static Rattachement ofAction(UUID action) {
        return new Rattachement(ObjetPiece.ACTION, null, null, action);
    }

    /** The type of the declaration, or the identifier of the session or of the action. */
    public String reference() {
        return switch (objet) {
            case DECLARATION -> declaration.name();
            case SEANCE -> seance.toString();
            case ACTION -> action.toString();
        };
    }
}
