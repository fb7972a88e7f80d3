package fr.relais.convention.stock;

import fr.relais.convention.convention.SignedTexte;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import java.time.LocalDate;

/**
 * One line as read: a convention, with who runs the relais and the first exercice paid, or one of its avenants, for which
 * they are null.
 */
record LigneStock(
        int numero,
        DossierId dossier,
        Gestionnaire gestionnaire,
        Relais relais,
        Exercice premierExercice,
        LocalDate dateConvention,
        SignedTexte instrument) {

    boolean isConvention() {
        return gestionnaire != null;
    }
}
