package fr.relais.convention.convention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A party said, on a day, that it will not sign this instrument, and why. */
@Embeddable
public record Refus(
        @Column(name = "refus_partie") @Enumerated(EnumType.STRING)
        Partie partie,

        @Column(name = "refus_date") LocalDate date,
        @Column(name = "refus_motif") String motif) {}
