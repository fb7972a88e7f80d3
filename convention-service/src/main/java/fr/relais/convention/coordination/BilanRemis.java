package fr.relais.convention.coordination;

import java.time.LocalDate;

/** The bilan as it is handed in: when, by which document, and its summary. */
public record BilanRemis(LocalDate date, String document, String resume) {}
