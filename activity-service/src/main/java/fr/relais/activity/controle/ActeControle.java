package fr.relais.activity.controle;

/** What happens to a contrôle; only REPONDRE is the partner's. The table {@link CycleControle#TABLE} says when. */
enum ActeControle {
    PLANIFIER,
    NOTIFIER,
    RECEVOIR_DOCUMENT,
    COMMENCER,
    RAPPORTER,
    COMMUNIQUER,
    REPONDRE,
    CLORE_CONFORME,
    CLORE_ANOMALIES,
    ABANDONNER
}
