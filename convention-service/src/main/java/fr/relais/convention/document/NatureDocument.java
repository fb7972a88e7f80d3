package fr.relais.convention.document;

/** What a file of a dossier is. */
public enum NatureDocument {
    CONVENTION_SIGNEE,
    AVENANT_SIGNE,
    ORIGINAL_PAPIER_SCANNE,
    DELIBERATION,
    PROJET,
    AUTRE
}
