package fr.relais.activity.guichet;

/** Whether the information requests of all families, about all modes d'accueil, come to the relais (GU-1). */
public record Centralisation(boolean toutesFamilles, boolean tousModes, String preuve) {}
