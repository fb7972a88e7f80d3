package fr.relais.convention.instruction;

/** What a dossier may need next (SEED 001, « Modalités selon l'échéance du projet »). */
public enum Instrument {
    AVENANT,
    RENOUVELLEMENT,
    NOUVELLE_CONVENTION,
    AUCUN
}
