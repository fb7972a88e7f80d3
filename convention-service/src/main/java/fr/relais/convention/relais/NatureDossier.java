package fr.relais.convention.relais;

/** What a dossier is of, and so its convention: one relais, or the coordination of those of a département (§12). */
public enum NatureDossier {
    RELAIS_PETITE_ENFANCE,
    COORDINATION_DEPARTEMENTALE
}
