package fr.relais.convention.relais;

/** Why a relais gets another SIRET: its gestionnaire became another legal entity, or another one takes it over (OQ-23). */
public enum MotifGestion {
    ENTITE_JURIDIQUE,
    CHANGEMENT_DE_GESTIONNAIRE
}
