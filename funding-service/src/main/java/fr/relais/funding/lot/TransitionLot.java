package fr.relais.funding.lot;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** An act that happened to a lot: where it led, by whom, when and why; {@code virementId} is what was taken out of it. */
@Embeddable
public record TransitionLot(
        @Enumerated(EnumType.STRING) ActeLot acte,
        @Enumerated(EnumType.STRING) EtatLot vers,
        String par,
        Instant le,
        String motif,
        UUID virementId) {}
