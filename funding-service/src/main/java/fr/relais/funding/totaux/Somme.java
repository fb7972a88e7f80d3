package fr.relais.funding.totaux;

import fr.relais.kit.value.Montant;

/** How many, and how many euros. */
public record Somme(long nombre, Montant montant) {

    static final Somme NULLE = new Somme(0, Montant.ZERO);

    Somme plus(Somme other) {
        return new Somme(nombre + other.nombre, montant.plus(other.montant));
    }
}
