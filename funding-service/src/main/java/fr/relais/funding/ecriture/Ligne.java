package fr.relais.funding.ecriture;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;

/** One line of an entry: euros on an account for the exercice of a right, positive on the debit side. */
public record Ligne(CompteComptable compte, Exercice exercice, Montant montant) {

    public Ligne {
        if (montant.isZero()) {
            throw new IllegalArgumentException("A line moves something: " + compte);
        }
    }

    public static Ligne debit(CompteComptable compte, Exercice exercice, Montant montant) {
        return new Ligne(compte, exercice, montant);
    }

    public static Ligne credit(CompteComptable compte, Exercice exercice, Montant montant) {
        return new Ligne(compte, exercice, montant.negate());
    }

    public Montant debit() {
        return montant.max(Montant.ZERO);
    }

    public Montant credit() {
        return montant.negate().max(Montant.ZERO);
    }
}
