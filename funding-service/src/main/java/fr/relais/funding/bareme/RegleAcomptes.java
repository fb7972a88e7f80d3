package fr.relais.funding.bareme;

/**
 * How much of the droit prévisionnel is advanced: the share of each acompte, the ceiling of their sum, and whether the
 * expected bonus enters the base (CALC-7).
 */
public record RegleAcomptes(Taux taux1, Taux taux2, Taux plafond, boolean bonusDansLaBase) {}
