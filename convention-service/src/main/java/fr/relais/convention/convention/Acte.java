package fr.relais.convention.convention;

/** What may be done to an instrument; the table {@link CycleDeVie#TABLE} says when. */
public enum Acte {
    REDIGER,
    REPRENDRE,
    TRANSMETTRE,
    SIGNER_GESTIONNAIRE,
    SIGNER_CAF,
    RETIRER,
    SUSPENDRE,
    LEVER_SUSPENSION
}
