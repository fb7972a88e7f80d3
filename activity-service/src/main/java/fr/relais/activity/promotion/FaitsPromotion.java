package fr.relais.activity.promotion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a relais did in a year to promote accueil individuel: the facts that the mission is judged on (§6.3). */
public record FaitsPromotion(Optional<Strategie> strategie, List<ActionMenee> actions) {

    public FaitsPromotion {
        actions = List.copyOf(actions);
    }

    /** An action, the id it is known by, and whether the Caf accepted it; empty without an opinion (PR-3). */
    public record ActionMenee(UUID id, FaitsAction faits, Optional<Boolean> avisFavorable) {}
}
