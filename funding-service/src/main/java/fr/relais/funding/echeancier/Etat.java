package fr.relais.funding.echeancier;

/** Where an échéance stands. */
public enum Etat {
    /** Every condition is met: the next reconciliation orders it. */
    DUE,
    /** At least one condition is not met; its amount is an estimate. */
    BLOQUEE,
    /** Nothing to pay: a nil amount, or an acompte overtaken by the réel (PAY-11). */
    SANS_OBJET,
    /** Ordered by Relais, or paid before it and taken over. */
    ORDONNEE
}
