package fr.relais.funding.portefeuille;

import fr.relais.kit.value.Montant;
import java.util.List;

/** How many dossiers, and what they are worth before and after, in euros. */
public record Sommes(long nombre, Montant avant, Montant apres) {

    static Sommes of(List<Impact> impacts) {
        return new Sommes(
                impacts.size(),
                Montant.sum(impacts.stream().map(Impact::avant)),
                Montant.sum(impacts.stream().map(Impact::apres)));
    }

    public Montant ecart() {
        return apres.minus(avant);
    }

    Sommes plus(Sommes other) {
        return new Sommes(nombre + other.nombre, avant.plus(other.avant), apres.plus(other.apres));
    }
}
