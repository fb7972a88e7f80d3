package fr.relais.activity.guichet;

/** The local actors with whom a guichet unique works (GU-7). */
public enum TypePartenaire {
    GESTIONNAIRE_EAJE,
    COLLECTIVITE,
    SERVICE_PETITE_ENFANCE,
    PROFESSIONNELS_ACCUEIL_INDIVIDUEL,
    PMI,
    AUTRE
}
