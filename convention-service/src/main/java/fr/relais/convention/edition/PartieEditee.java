package fr.relais.convention.edition;

/** A party as the document presents it, and the name it then has in it. */
public record PartieEditee(String presentation, String designation) {}
