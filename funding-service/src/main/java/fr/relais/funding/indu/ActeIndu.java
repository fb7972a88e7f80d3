package fr.relais.funding.indu;

/** What happens to an indu; the table {@link CycleIndu#TABLE} says when. CONSTATER, RETENIR and SOLDER are nobody's act. */
public enum ActeIndu {
    CONSTATER,
    RETENIR,
    NOTIFIER,
    PLANIFIER,
    INTERROMPRE_PLAN,
    REMBOURSER,
    DEMANDER_REMISE,
    PROPOSER_REMISE,
    ACCORDER_REMISE,
    REFUSER_REMISE,
    CONTESTER,
    ACCUEILLIR_CONTESTATION,
    REJETER_CONTESTATION,
    ANNULER,
    PROPOSER_NON_VALEUR,
    ADMETTRE_NON_VALEUR,
    SOLDER
}
