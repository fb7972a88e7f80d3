package fr.relais.activity.promotion;

/** Whether an action was carried out; planned or cancelled, it does not count (PR-5). */
public enum StatutAction {
    PREVUE,
    REALISEE,
    ANNULEE
}
