package fr.relais.convention.linf;

/** Where a relais stands on monenfant.fr (§3.9): visible once referenced, receiving the online requests once habilité. */
public enum EtatLinf {
    NON_REFERENCE,
    REFERENCE,
    HABILITE_DEMANDES_EN_LIGNE,
    SUSPENDU,
    RETIRE
}
