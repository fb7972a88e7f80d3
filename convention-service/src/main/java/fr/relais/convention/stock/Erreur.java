package fr.relais.convention.stock;

import fr.relais.kit.problem.RefusalCode;
import java.util.Optional;

/** What is wrong with a line of the sheet: where, by which rule, and what to change; the column is absent when it is the line itself. */
public record Erreur(int ligne, Optional<String> colonne, String code, String regle, String detail) {

    static Erreur of(int ligne, Colonne colonne, RefusalCode code, String detail) {
        return new Erreur(ligne, Optional.of(colonne.titre()), code.name(), code.regle(), detail);
    }

    static Erreur ofLine(int ligne, RefusalCode code, String detail) {
        return new Erreur(ligne, Optional.empty(), code.name(), code.regle(), detail);
    }
}
