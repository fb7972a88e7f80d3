package fr.relais.activity.bilan;

import fr.relais.activity.dossier.Mission;

/** Whether the mission of the year is reached, and why; mission and atteint are null when no mission is engaged. */
public record Verdict(Mission mission, Boolean atteint, String motif) {}
