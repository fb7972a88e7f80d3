package fr.relais.funding.indu;

import fr.relais.kit.value.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** One instalment of a repayment plan: euros to repay by a day. */
@Embeddable
public record Tranche(@Column(name = "echeance") LocalDate date, Montant montant) {}
