package fr.relais.convention.signataire;

/** Where the power to sign comes from: the law (the maire, the président, the directrice) or an act of delegation. */
public enum Pouvoir {
    REPRESENTANT_LEGAL,
    DELEGATION
}
