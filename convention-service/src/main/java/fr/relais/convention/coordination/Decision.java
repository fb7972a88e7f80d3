package fr.relais.convention.coordination;

import java.time.LocalDate;

/** The decision of the Caf on a candidature: retained or not, when and why. */
public record Decision(boolean isRetained, LocalDate date, String motif) {}
