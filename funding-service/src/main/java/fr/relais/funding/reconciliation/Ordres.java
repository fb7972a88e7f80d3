package fr.relais.funding.reconciliation;

import java.util.List;

/** What one reconciliation adds, in the order of the échéances: the indus first, for the payments may recover them. */
public record Ordres(List<InduAEtablir> indus, List<PaiementAOrdonner> paiements) {

    public Ordres {
        indus = List.copyOf(indus);
        paiements = List.copyOf(paiements);
    }

    public boolean isEmpty() {
        return indus.isEmpty() && paiements.isEmpty();
    }
}
