package fr.relais.activity.declaration;

/** An account, by its prefix, of which the charges count in a year, and the text that says so (CALC-1). */
public record CompteEligible(String prefixe, String libelle, String source) {}
