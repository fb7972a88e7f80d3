package fr.relais.funding.retour;

/** Where a line comes from. */
public enum Origine {
    /** The line of a transfer, in a file. */
    VIREMENT,
    /** What a file says of a whole lot, for each of its transfers. */
    LOT,
    /** A movement of the account that a file ties to no transfer. */
    MOUVEMENT,
    /** An event. */
    EVENEMENT
}
