package fr.relais.funding.exemples;

import fr.relais.funding.faits.BonusTerritoireFixe;
import fr.relais.funding.faits.CoordinationSignee;
import fr.relais.funding.faits.CoutJournee;
import fr.relais.funding.faits.DecisionCaf;
import fr.relais.funding.faits.EtatDecide;
import fr.relais.funding.faits.Fait;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The oracle of what the Caf enters and decides for a year, in whole cents, from the deliveries themselves (CALC-10, CALC-11). */
public final class OracleDeLaCaf {

    private final List<Fait<?>> delivered;
    private final Exercice exercice;

    public OracleDeLaCaf(List<Fait<?>> delivered, Exercice exercice) {
        this.delivered = delivered;
        this.exercice = exercice;
    }

    public boolean isRetire() {
        return latest(delivered, DecisionCaf.class, this::isAboutTheRight)
                .filter(decision -> decision.etat() == EtatDecide.DROIT_RETIRE)
                .isPresent();
    }

    private boolean isAboutTheRight(DecisionCaf decision) {
        boolean right = decision.etat() == EtatDecide.DROIT_RETIRE || decision.etat() == EtatDecide.FORCLUSION_RELEVEE;
        return right && decision.exercice().equals(Optional.of(exercice));
    }

    /** Hundredths of ETP × cents, half a cent going up; nothing without a day of Ctg in the year. */
    long bonusTerritoireCents() {
        return latest(delivered, BonusTerritoireFixe.class, any -> true).stream()
                .flatMap(fixe -> fixe.annees().stream())
                .filter(annee -> annee.exercice().equals(exercice) && hasCtg(annee))
                .mapToLong(
                        annee -> (annee.etpSoutenus().value().movePointRight(2).longValueExact()
                                                * Oracle.centsOf(annee.forfaitParEtp())
                                        + 50)
                                / 100)
                .sum();
    }

    private boolean hasCtg(BonusTerritoireFixe.Annee annee) {
        return annee.ctg()
                .filter(ctg -> ctg.periode().debut().getYear() <= exercice.annee()
                        && ctg.periode().fin().getYear() >= exercice.annee())
                .isPresent();
    }

    /** The amount of the convention and the lesser of cost and ceiling. */
    public Montant coordination() {
        CoordinationSignee signee = latest(
                        delivered,
                        CoordinationSignee.class,
                        fait -> fait.periode().contains(exercice.periode().debut()))
                .orElseThrow();
        CoutJournee cout = latest(
                        delivered, CoutJournee.class, fait -> fait.exercice().equals(exercice))
                .orElseThrow();
        return Oracle.cents(Oracle.centsOf(signee.montantAnnuel())
                + Math.min(Oracle.centsOf(cout.cout()), Oracle.centsOf(signee.plafondJournee())));
    }

    static <F extends Fait<?>> Optional<F> latest(List<Fait<?>> delivered, Class<F> type, Predicate<F> which) {
        return delivered.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .sorted(Comparator.<F>comparingLong(Fait::version).thenComparing(Fait::cause))
                .reduce((earlier, later) -> later);
    }
}
