package fr.relais.funding.indu;

import fr.relais.kit.value.Montant;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** An act that happened: where it led, by whom and when; why and for how much, when it says so. */
@Embeddable
public record TransitionIndu(
        @Enumerated(EnumType.STRING) ActeIndu acte,
        @Enumerated(EnumType.STRING) EtatIndu vers,
        String par,
        Instant le,
        String motif,
        Montant montant) {}
