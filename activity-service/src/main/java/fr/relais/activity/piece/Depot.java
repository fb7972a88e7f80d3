package fr.relais.activity.piece;

import fr.relais.document.NomFichier;
import fr.relais.document.TypeFichier;

/** What is said of a file that is deposited: what it proves, what it is, how it is called. */
public record Depot(Rattachement rattachement, NaturePiece nature, String nom) {

    String nom(TypeFichier type) {
        return NomFichier.of(nom, type);
    }
}
