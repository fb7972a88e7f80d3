package fr.relais.activity.promotion;

import fr.relais.kit.value.Exercice;
import java.time.LocalDate;

/** A plan d'actions over years, by its document; {@code echangeReferent} is the day it was shown to the référent Caf, or null (PR-1, PR-4). */
public record Strategie(
        Exercice premierExercice,
        Exercice dernierExercice,
        String document,
        LocalDate dateDocument,
        LocalDate echangeReferent) {

    public boolean couvre(Exercice exercice) {
        return premierExercice.compareTo(exercice) <= 0 && exercice.compareTo(dernierExercice) <= 0;
    }

    public boolean isPluriannuelle() {
        return premierExercice.compareTo(dernierExercice) < 0;
    }
}
