package fr.relais.activity.declaration;

/** What the Caf puts in place of a validated content, and why. */
public record Rectification(DonneesDeclarees donnees, String motif) {}
