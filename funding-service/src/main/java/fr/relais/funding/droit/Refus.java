package fr.relais.funding.droit;

/** Why a condition of the bonus does not hold: its code and a French sentence. */
public record Refus(Motif motif, String detail) {}
