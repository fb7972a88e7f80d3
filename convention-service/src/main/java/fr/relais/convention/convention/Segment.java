package fr.relais.convention.convention;

import java.time.LocalDate;

/** The longest run of days, both included, on which the terms are the same. */
public record Segment<T>(LocalDate debut, LocalDate fin, T termes) {}
