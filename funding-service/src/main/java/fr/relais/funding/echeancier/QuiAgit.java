package fr.relais.funding.echeancier;

/** Who must act for a blocked échéance to become due. */
public enum QuiAgit {
    GESTIONNAIRE,
    CAF,
    CNAF
}
