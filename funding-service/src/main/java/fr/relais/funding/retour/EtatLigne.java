package fr.relais.funding.retour;

/** Where a line that nobody could conclude from stands. */
public enum EtatLigne {
    A_TRAITER,
    /** An agent said which transfer it speaks of. */
    RATTACHEE,
    /** An agent said why it speaks of none. */
    CLASSEE
}
