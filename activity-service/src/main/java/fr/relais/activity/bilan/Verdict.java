package fr.relais.activity.bilan;

import fr.relais.activity.dossier.Mission;
import java.util.UUID;

/**
 * Whether the mission of the year is reached, and why; mission and atteint are null when no mission is engaged.
 * {@code motifEcart} says why it departs from the verdict that the facts give, null when it does not;
 * {@code controle} is the contrôle that it follows from, null for none.
 */
public record Verdict(Mission mission, Boolean atteint, String motif, String motifEcart, UUID controle) {

    public Verdict(Mission mission, Boolean atteint, String motif, String motifEcart) {
        this(mission, atteint, motif, motifEcart, null);
    }

    /** The same, as what follows from this contrôle. */
    public Verdict after(UUID controle) {
        return new Verdict(mission, atteint, motif, motifEcart, controle);
    }
}
