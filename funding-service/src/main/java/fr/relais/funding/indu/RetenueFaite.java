package fr.relais.funding.indu;

import fr.relais.kit.value.Montant;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The euros that one payment recovered of an indu (CALC-9). */
@Embeddable
public record RetenueFaite(UUID paiementId, Montant montant) {}
