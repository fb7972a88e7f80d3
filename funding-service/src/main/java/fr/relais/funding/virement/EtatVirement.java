package fr.relais.funding.virement;

/** Where a transfer stands; LIQUIDE, ORDONNANCE, LIBERE and EMIS follow the lot it is in (§3.7). */
public enum EtatVirement {
    /** In a lot that nobody approved yet. */
    LIQUIDE,
    /** Approved by the ordonnateur. */
    ORDONNANCE,
    /** Released by the agent comptable. */
    LIBERE,
    /** In a file that left for the bank. */
    EMIS,
    /** The money left the account of the Caf. */
    PAYE,
    /** The money never left: the payment is due again. */
    REJETE,
    /** The money left and came back: the payment is due again. */
    RETOURNE,
    /** Taken out of its lot before it was released: the payment is due again. */
    RETIRE
}
