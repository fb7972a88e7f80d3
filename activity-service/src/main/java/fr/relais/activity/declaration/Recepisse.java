package fr.relais.activity.declaration;

import fr.relais.activity.Trace;

/** Proves that the Caf received a version of a declaration, from whom, when, and with which content (§3.4). */
public record Recepisse(CleDeclaration cle, int version, Trace remise, DonneesDeclarees donnees) {}
