package fr.relais.activity.declaration;

import fr.relais.activity.declaration.DonneesDeclarees.Charge;
import fr.relais.kit.value.Montant;
import java.util.List;
import java.util.Set;

/** The accounts, by prefix, whose charges make the prix de revient of a year; the others may be declared and do not count (CALC-1). */
record ComptesEligibles(Set<String> prefixes) {

    ComptesEligibles {
        prefixes = Set.copyOf(prefixes);
    }

    boolean admet(String compte) {
        return prefixes.stream().anyMatch(compte::startsWith);
    }

    Montant prixDeRevient(List<Charge> charges) {
        return Montant.sum(
                charges.stream().filter(charge -> admet(charge.compte())).map(Charge::montant));
    }
}
