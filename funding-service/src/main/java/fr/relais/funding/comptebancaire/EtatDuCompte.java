package fr.relais.funding.comptebancaire;

/** Whether a beneficiary can be paid on its account or, when it cannot, why its payments are held. */
public enum EtatDuCompte {
    VERIFIE,
    COMPTE_ABSENT,
    COMPTE_A_VERIFIER,
    COMPTE_REFUSE_PAR_LA_BANQUE
}
