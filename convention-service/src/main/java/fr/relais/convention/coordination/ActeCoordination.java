package fr.relais.convention.coordination;

/** What may be done to a coordination; the table {@link CycleCoordination#TABLE} says when. */
public enum ActeCoordination {
    CANDIDATER,
    RETENIR,
    OUVRIR_DOSSIER,
    ECARTER,
    SIGNER,
    REMETTRE_BILAN,
    EVALUER,
    RENOUVELER,
    CLORE
}
