package fr.relais.convention.convention;

/** Where a term comes from: the instrument and its article. */
public record Source(Nature nature, int rang, String article) {}
