package fr.relais.funding.reconciliation;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.droit.Explication;
import fr.relais.funding.droit.Regle;
import fr.relais.funding.droit.Valeur;
import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.faits.InduOuvert;
import fr.relais.kit.value.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders what is due: payments for what is positive, indus for what is negative; it adds and never rewrites (PAY-6). */
public final class Reconciliation {

    private Reconciliation() {}

    /** {@code ouverts} are the indus that may be withheld; those established here are withheld as well. */
    public static Ordres orders(List<Echeance> echeances, List<InduOuvert> ouverts) {
        List<Echeance> dues = echeances.stream().filter(Echeance::isDue).toList();
        List<InduAEtablir> indus = dues.stream()
                .filter(echeance -> brut(echeance).isNegative())
                .map(Reconciliation::indu)
                .toList();
        List<Echeance> positives =
                dues.stream().filter(echeance -> brut(echeance).isPositive()).toList();
        return new Ordres(indus, paiements(positives, new Compensation(ouverts, indus)));
    }

    /**
     * ASM-FUND-5: of the payments of one day, the latest échéance bears the retenue first, so that acompte 2 bears the
     * indu of the year before (PAY-7) whether or not acompte 1 was ordered already.
     */
    private static List<PaiementAOrdonner> paiements(List<Echeance> positives, Compensation compensation) {
        List<PaiementAOrdonner> paiements = new ArrayList<>();
        positives.stream()
                .sorted(Comparator.comparing(Echeance::cle).reversed())
                .forEach(echeance -> paiements.add(paiement(echeance, compensation.withhold(brut(echeance)))));
        paiements.sort(Comparator.comparing(PaiementAOrdonner::cle));
        return paiements;
    }

    private static InduAEtablir indu(Echeance solde) {
        Montant montant = brut(solde).negate();
        Etape etape = Etape.of(
                Regle.CALC_9,
                "Indu à recouvrer",
                "−(" + brut(solde) + ")",
                List.of(Valeur.of(solde.cle().libelle(), brut(solde))),
                montant);
        return new InduAEtablir(solde.cle(), montant, solde.explication().plus(etape), solde.causes());
    }

    private static PaiementAOrdonner paiement(Echeance echeance, List<Retenue> retenues) {
        Explication explication = echeance.explication();
        Montant reste = brut(echeance);
        for (Retenue retenue : retenues) {
            Montant net = reste.minus(retenue.montant());
            explication = explication.plus(etape(retenue, reste, net));
            reste = net;
        }
        return new PaiementAOrdonner(echeance.cle(), brut(echeance), retenues, explication, echeance.causes());
    }

    private static Etape etape(Retenue retenue, Montant avant, Montant net) {
        return Etape.of(
                Regle.CALC_9,
                "Net à payer après retenue de l'indu du " + retenue.indu().libelle(),
                avant + " − " + retenue.montant(),
                List.of(Valeur.of("dû", avant), Valeur.of("retenue", retenue.montant())),
                net);
    }

    private static Montant brut(Echeance due) {
        return due.montant().orElseThrow();
    }
}
