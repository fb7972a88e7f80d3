package fr.relais.funding.virement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** An act that happened to a transfer: where it led, by whom and when; {@code dateEffet} is the day it counts for, the bank's own for its answers. */
@Embeddable
public record TransitionVirement(
        @Enumerated(EnumType.STRING) ActeVirement acte,
        @Enumerated(EnumType.STRING) EtatVirement vers,
        String par,
        Instant le,
        LocalDate dateEffet,
        String motif) {}
