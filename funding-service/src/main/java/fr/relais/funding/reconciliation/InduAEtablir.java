package fr.relais.funding.reconciliation;

import fr.relais.funding.droit.Explication;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.kit.value.Montant;
import java.util.List;

/** An overpayment to establish, in positive euros; its order counts for minus that amount in the position (CALC-9). */
public record InduAEtablir(CleEcheance cle, Montant montant, Explication explication, List<String> causes) {

    public InduAEtablir {
        if (!montant.isPositive()) {
            throw new IllegalArgumentException("An indu is a positive amount: " + cle);
        }
    }
}
