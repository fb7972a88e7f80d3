package fr.relais.convention.coordination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** An act on a coordination: the day of the fact, why (null when nothing need be said), by whom, and when it was recorded. */
@Embeddable
public record LigneJournal(
        @Enumerated(EnumType.STRING) ActeCoordination acte,
        @Column(name = "date_fait") LocalDate date,
        String motif,
        String par,
        Instant le) {}
