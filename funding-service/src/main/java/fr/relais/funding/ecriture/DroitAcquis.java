package fr.relais.funding.ecriture;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.Map;

/** The right of a justified year by account of charge; {@code reference} is the event that made it known. */
public record DroitAcquis(Exercice exercice, String reference, LocalDate date, Map<CompteComptable, Montant> charges) {

    public DroitAcquis {
        charges = Map.copyOf(charges);
        if (!CompteComptable.charges().containsAll(charges.keySet())) {
            throw new IllegalArgumentException("A right is a charge: " + charges);
        }
    }

    Montant total() {
        return Montant.sum(charges.values().stream());
    }

    Montant of(CompteComptable compte) {
        return charges.getOrDefault(compte, Montant.ZERO);
    }
}
