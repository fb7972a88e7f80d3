package fr.relais.activity.statistique;

import fr.relais.activity.dossier.Mission;

/** The latest verdicts of a year on one mission; {@code mission} is null for bilans evaluated without one, which are neither. */
public record VerdictsMission(Mission mission, int atteints, int nonAtteints, int sansMission) {}
