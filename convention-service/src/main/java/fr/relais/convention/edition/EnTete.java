package fr.relais.convention.edition;

/** The lines that say which file the document belongs to (SEED 000). */
public record EnTete(String annee, String gestionnaire, String structure, String codePieces, String dossier) {}
