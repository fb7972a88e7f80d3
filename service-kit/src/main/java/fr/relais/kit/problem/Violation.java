package fr.relais.kit.problem;

/** One field at fault: where it stands (JSON pointer), which rule refuses it and, in French, what to change. */
public record Violation(String pointer, String code, String regle, String detail) {}
