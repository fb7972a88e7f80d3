package fr.relais.funding.indu;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The instalments of an indu: dated, in order, adding up to what remained; what is repaid settles the oldest first (§3.7). */
public record PlanRecouvrement(List<Tranche> tranches) {

    public PlanRecouvrement {
        tranches = List.copyOf(tranches);
    }

    /** An instalment with what is still missing of it; late once its day is past. */
    public record Suivi(LocalDate date, Montant montant, Montant reste, boolean enRetard) {}

    static PlanRecouvrement of(List<Tranche> tranches, Montant reste, LocalDate today) {
        LocalDate previous = today;
        for (int index = 0; index < tranches.size(); index++) {
            Tranche tranche = tranches.get(index);
            if (!tranche.montant().isPositive()) {
                throw refused("Une échéance est un montant positif.", index, "montant");
            }
            if (!tranche.date().isAfter(previous)) {
                throw refused("Chaque échéance est après aujourd'hui et après la précédente.", index, "date");
            }
            previous = tranche.date();
        }
        Montant total = total(tranches);
        if (!total.equals(reste)) {
            throw Refused.because(
                            InduRefusal.PLAN_INCOHERENT,
                            "Les échéances font " + total + " : il reste " + reste + " à recouvrer.")
                    .at("/echeances");
        }
        return new PlanRecouvrement(tranches);
    }

    /** {@code reste} is what remains of the indu now: the rest of the plan was repaid. */
    public List<Suivi> suivi(Montant reste, LocalDate today) {
        Montant repaid = total(tranches).minus(reste);
        List<Suivi> suivis = new ArrayList<>();
        for (Tranche tranche : tranches) {
            Montant settled = repaid.min(tranche.montant());
            Montant missing = tranche.montant().minus(settled);
            repaid = repaid.minus(settled);
            boolean late = missing.isPositive() && tranche.date().isBefore(today);
            suivis.add(new Suivi(tranche.date(), tranche.montant(), missing, late));
        }
        return suivis;
    }

    private static Montant total(List<Tranche> tranches) {
        return Montant.sum(tranches.stream().map(Tranche::montant));
    }

    private static Refused refused(String detail, int index, String champ) {
        return Refused.because(InduRefusal.PLAN_INCOHERENT, detail).at("/echeances/" + index + "/" + champ);
    }
}
