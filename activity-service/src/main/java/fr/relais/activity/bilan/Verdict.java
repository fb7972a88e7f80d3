package fr.relais.activity.bilan;

import fr.relais.activity.dossier.Mission;

/**
 * Whether the mission of the year is reached, and why; mission and atteint are null when no mission is engaged.
 * {@code motifEcart} says why it departs from the verdict that the facts give, null when it does not.
 */
public record Verdict(Mission mission, Boolean atteint, String motif, String motifEcart) {}
