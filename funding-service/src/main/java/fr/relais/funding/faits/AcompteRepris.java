package fr.relais.funding.faits;

import fr.relais.kit.value.Montant;
import java.time.LocalDate;

/** An acompte that the Caf paid before Relais, with the reference of its payment. */
public record AcompteRepris(Genre genre, Montant montant, LocalDate date, String reference) {

    public AcompteRepris {
        if (!genre.isAcompte() || !montant.isPositive()) {
            throw new IllegalArgumentException("Only a positive acompte is taken over: " + genre + " " + montant);
        }
    }
}
