package fr.relais.paymentfiles.retour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What the bank says of one transfer, on a day; a {@code pain.002} may leave the amount out. */
public record Retour(
        String endToEndId, StatutRetour statut, Optional<Motif> motif, Optional<BigDecimal> montant, LocalDate date) {}
