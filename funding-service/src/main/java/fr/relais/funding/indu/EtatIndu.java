package fr.relais.funding.indu;

/** Where an indu stands (§3.7). The last three are its ends: nothing remains to recover. */
public enum EtatIndu {
    CONSTATE,
    NOTIFIE,
    EN_COMPENSATION,
    PLAN_RECOUVREMENT,
    REMISE_DEMANDEE,
    REMISE_ACCORDEE,
    REMISE_REFUSEE,
    CONTESTE,
    SOLDE,
    ANNULE_PETIT_MONTANT,
    ADMIS_EN_NON_VALEUR
}
