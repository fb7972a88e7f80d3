package fr.relais.paymentfiles.retour;

/** What became of a transfer, as far as the bank says. */
public enum StatutRetour {
    /** Received or held; nothing is decided. */
    EN_ATTENTE,
    /** The bank took the order; the money may still not leave. */
    ACCEPTE,
    /** The money left the account. */
    EXECUTE,
    /** The money never left. */
    REJETE,
    /** The money left and came back. */
    RETOURNE
}
