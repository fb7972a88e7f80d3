package fr.relais.convention.convention;

/** What may be done to an instrument; the table {@link CycleDeVie#TABLE} says when. */
public enum Acte {
    REDIGER,
    REPRENDRE,
    MODIFIER,
    TRANSMETTRE,
    SIGNER_EN_PARTIE,
    SIGNER_GESTIONNAIRE,
    SIGNER_CAF,
    REFUSER,
    RETIRER,
    SUSPENDRE,
    LEVER_SUSPENSION,
    RESILIER
}
