package fr.relais.funding.faits;

import fr.relais.kit.value.Montant;

/** An operating charge of the relais for the days its convention covers, by account number (CALC-1, CALC-5). */
public record Charge(String compte, Montant montant) {

    public Charge {
        if (montant.isNegative()) {
            throw new IllegalArgumentException("A charge is never negative (DECL-5): " + compte + " " + montant);
        }
    }
}
