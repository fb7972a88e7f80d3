package fr.relais.activity.controle;

/** Where a contrôle stands (§3.8); CLOS is said with its outcome. */
public enum EtatControle {
    PLANIFIE,
    NOTIFIE,
    EN_COURS,
    RAPPORT_PROVISOIRE,
    CONTRADICTOIRE,
    CLOS_CONFORME,
    CLOS_ANOMALIES,
    ABANDONNE
}
