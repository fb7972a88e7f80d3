package fr.relais.funding.echeancier;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Explication;
import fr.relais.kit.value.Montant;

/** An amount with the explanation that ends with it. */
record Calcul(Montant montant, Explication explication) {

    static Calcul of(Montant montant, Etape etape) {
        return new Calcul(montant, Explication.of(etape));
    }
}
