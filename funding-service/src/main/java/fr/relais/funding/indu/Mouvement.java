package fr.relais.funding.indu;

import fr.relais.kit.value.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** Euros repaid, remitted, cancelled or given up, on a day; {@code reference} is that of a payment received, null otherwise. */
@Embeddable
public record Mouvement(
        UUID id,
        @Enumerated(EnumType.STRING) TypeMouvement type,
        Montant montant,
        @Column(name = "date_effet") LocalDate date,
        String reference,
        String par) {}
