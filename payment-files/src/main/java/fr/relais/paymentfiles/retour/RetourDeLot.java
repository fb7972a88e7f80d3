package fr.relais.paymentfiles.retour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What the bank says of a whole lot without naming its transfers; the reference is that of our message or of our debit, the same. */
public record RetourDeLot(
        String reference, StatutRetour statut, Optional<Motif> motif, Optional<BigDecimal> montant, LocalDate date) {}
