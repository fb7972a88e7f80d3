package fr.relais.funding.comptebancaire;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What was done to a version, and where it led; the reason when it was set aside, the code of the bank when it refused. */
@Embeddable
public record ActeFait(
        @Enumerated(EnumType.STRING) ActeCompte acte,
        @Enumerated(EnumType.STRING) EtatVersion vers,
        String par,
        Instant le,
        String motif) {}
