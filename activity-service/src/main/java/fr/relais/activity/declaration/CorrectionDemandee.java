package fr.relais.activity.declaration;

/** What the Caf asks to correct in one field, by its JSON pointer in the body, and why. */
public record CorrectionDemandee(String champ, String motif) {}
