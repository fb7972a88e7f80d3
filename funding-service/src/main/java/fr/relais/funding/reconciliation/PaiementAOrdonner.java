package fr.relais.funding.reconciliation;

import fr.relais.funding.droit.Explication;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.Montant;
import java.util.List;

/** A payment to order: {@code brut} is what is due, the retenues are what it recovers; the explanation ends with the net. */
public record PaiementAOrdonner(
        CleEcheance cle, Montant brut, List<Retenue> retenues, Explication explication, List<String> causes) {

    public PaiementAOrdonner {
        retenues = List.copyOf(retenues);
        if (!brut.isPositive() || brut.minus(total(retenues)).isNegative()) {
            throw new IllegalArgumentException("Something is due and the net is not negative: " + cle);
        }
    }

    public Montant retenue() {
        return total(retenues);
    }

    /** What is paid, 0.00 at least. */
    public Montant net() {
        return brut.minus(retenue());
    }

    private static Montant total(List<Retenue> retenues) {
        return Montant.sum(retenues.stream().map(Retenue::montant));
    }
}
