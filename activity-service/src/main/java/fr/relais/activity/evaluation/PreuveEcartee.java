package fr.relais.activity.evaluation;

/** A piece of evidence that does not count: which rule sets it aside, and why. */
public record PreuveEcartee(Preuve preuve, String regle, String pourquoi) {}
