package fr.relais.activity.declaration;

/** A warning, with the figures of this declaration. */
public record Constat(Avertissement code, String detail) {}
