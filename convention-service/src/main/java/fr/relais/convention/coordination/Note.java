package fr.relais.convention.coordination;

import java.time.LocalDate;

/** Something decided or said on a day. */
public record Note(LocalDate date, String texte) {}
