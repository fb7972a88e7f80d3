package fr.relais.activity.evaluation;

import fr.relais.activity.dossier.Mission;
import java.util.List;
import java.util.Optional;

/** What the facts say of one mission; {@code atteint} is empty when nothing is computed, the Caf enters it (§6.4). */
public record EvaluationMission(
        Mission mission, boolean engagee, boolean choisie, Optional<Boolean> atteint, List<Critere> criteres) {

    public EvaluationMission {
        criteres = List.copyOf(criteres);
    }

    /** Reached when every mandatory critère is met (BON-4). */
    static boolean isAtteint(List<Critere> criteres) {
        return criteres.stream()
                .filter(critere -> critere.nature() == NatureCritere.OBLIGATOIRE)
                .allMatch(Critere::rempli);
    }
}
