package fr.relais.convention.linf;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** A change of state that happened: by which act, to which state, from which day on; recorded by whom and when. */
@Embeddable
public record TransitionLinf(
        @Enumerated(EnumType.STRING) ActeLinf acte,
        @Enumerated(EnumType.STRING) EtatLinf vers,
        @Column(name = "date_effet") LocalDate date,
        String reference,
        String par,
        Instant le) {}
