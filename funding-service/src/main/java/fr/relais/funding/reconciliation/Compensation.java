package fr.relais.funding.reconciliation;

import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.InduOuvert;
import fr.relais.kit.value.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What remains to recover during one reconciliation, oldest indu first; never takes more than a payment has (CALC-9). */
final class Compensation {

    private static final Comparator<InduOuvert> OLDEST_FIRST =
            Comparator.comparing(InduOuvert::constateLe).thenComparing(InduOuvert::cle);

    private final Map<CleEcheance, Montant> restes = new LinkedHashMap<>();

    /** ASM-FUND-4: an indu just established is withheld at once; the payment that bears it is its notification. */
    Compensation(List<InduOuvert> ouverts, List<InduAEtablir> nouveaux) {
        ouverts.stream().sorted(OLDEST_FIRST).forEach(indu -> restes.put(indu.cle(), indu.reste()));
        nouveaux.forEach(indu -> restes.put(indu.cle(), indu.montant()));
    }

    List<Retenue> withhold(Montant brut) {
        List<Retenue> retenues = new ArrayList<>();
        Montant disponible = brut;
        for (Map.Entry<CleEcheance, Montant> reste : restes.entrySet()) {
            Montant montant = reste.getValue().min(disponible);
            if (montant.isPositive()) {
                retenues.add(new Retenue(reste.getKey(), montant));
                reste.setValue(reste.getValue().minus(montant));
                disponible = disponible.minus(montant);
            }
        }
        return retenues;
    }
}
