package fr.relais.funding.comptebancaire;

/** What is done to one version of an account. */
public enum ActeCompte {
    SAISIR,
    DEPOSER_PREUVE,
    VERIFIER,
    ECARTER,
    REMPLACER,
    REFUSER_PAR_LA_BANQUE,
    CONFIRMER
}
