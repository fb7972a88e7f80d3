package fr.relais.activity.declaration;

/** What is no longer as it was: which field, its former value and its new one, null for none. */
public record Difference(String champ, String avant, String apres) {}
