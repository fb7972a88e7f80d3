package fr.relais.funding.projection;

import fr.relais.funding.faits.Mission;

/** A mission chosen for the bonus, and whether its indicators would be met (BON-3, BON-4). */
public record MissionSupposee(Mission mission, boolean atteinte) {}
