package fr.relais.activity.importation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** How an export writes the day on which an answer was completed; an hour that follows it is not kept. */
public enum FormatDate {
    ANNEE_MOIS_JOUR("uuuu-MM-dd"),
    JOUR_MOIS_ANNEE("dd/MM/uuuu"),
    JOUR_MOIS_ANNEE_HEURE("dd/MM/uuuu HH:mm[:ss]");

    private final DateTimeFormatter format;

    FormatDate(String pattern) {
        this.format = DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    Optional<LocalDate> read(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
