package fr.relais.funding.bareme;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Cnaf's parameters of one year (BAR-1): ceiling in euros per ETP, share paid, flat bonus in euros, rules of the
 * acomptes and prefixes of the eligible accounts. A later version replaces an earlier one.
 */
public record Bareme(
        Exercice exercice,
        int version,
        Montant prixPlafondEtp,
        Taux tauxPs,
        Montant forfaitBonus,
        RegleAcomptes acomptes,
        Set<String> comptesEligibles,
        Decision decision) {

    public Bareme {
        comptesEligibles = Set.copyOf(comptesEligibles);
        if (prixPlafondEtp.isNegative() || forfaitBonus.isNegative() || comptesEligibles.contains("")) {
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
