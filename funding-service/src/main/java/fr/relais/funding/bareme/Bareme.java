package fr.relais.funding.bareme;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Cnaf's parameters of one year (BAR-1): ceiling in euros per ETP, share paid, flat bonus in euros, rules of the
 * acomptes, prefixes of the eligible accounts, last days to justify the year, and the amount in euros under which an indu is
 * small (CALC-9). A later version replaces an earlier one.
 */
public record Bareme(
        Exercice exercice,
        int version,
        Montant prixPlafondEtp,
        Taux tauxPs,
        Montant forfaitBonus,
        RegleAcomptes acomptes,
        Set<String> comptesEligibles,
        Limites limites,
        Montant seuilPetitIndu,
        Decision decision) {

    public Bareme {
        comptesEligibles = Set.copyOf(comptesEligibles);
        boolean negative = prixPlafondEtp.isNegative() || forfaitBonus.isNegative() || seuilPetitIndu.isNegative();
        if (negative || comptesEligibles.contains("")) {
            throw new IllegalArgumentException("Amounts are not negative and accounts are not blank: " + exercice);
        }
    }

    /** Whether the charges of this account enter the prix de revient (CALC-1). */
    public boolean admet(String compte) {
        return comptesEligibles.stream().anyMatch(compte::startsWith);
    }

    public boolean isDefinitif() {
        return decision.statut() == StatutBareme.DEFINITIF;
    }

    /** Whether both say the same thing, whatever their ranks. */
    public boolean isSameAs(Bareme other) {
        return equals(other.as(version));
    }

    /** The same figures as the version of that rank. */
    public Bareme as(int rang) {
        return new Bareme(
                exercice,
                rang,
                prixPlafondEtp,
                tauxPs,
                forfaitBonus,
                acomptes,
                comptesEligibles,
                limites,
                seuilPetitIndu,
                decision);
    }

    /** The prefixes of the eligible accounts, in order, as an explanation shows them. */
    public String comptes() {
        return String.join(", ", new TreeSet<>(comptesEligibles));
    }

    /** In French, e.g. {@code « barème 2022 version 1, définitif, source FICTIF »}. */
    public String libelle() {
        return "barème " + exercice + " version " + version + ", "
                + decision.statut().libelle() + ", source " + decision.source();
    }
}
