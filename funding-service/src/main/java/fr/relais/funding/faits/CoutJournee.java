package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;

/** What the « journée action-recherche-formation » of a year really cost, as the Caf recorded it (CALC-11). */
public record CoutJournee(Exercice exercice, long version, Montant cout, String cause) implements Fait<Exercice> {

    public CoutJournee {
        if (cout.isNegative()) {
            throw new IllegalArgumentException("A cost is never negative: " + exercice);
        }
    }

    @Override
    public Exercice cle() {
        return exercice;
    }
}
