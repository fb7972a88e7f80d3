package fr.relais.convention.document;

/** What is said of a file that is deposited; {@code rattachement} is null when it is about no instrument. */
public record Depot(NatureDocument nature, Classification classification, String nom, Rattachement rattachement) {}
