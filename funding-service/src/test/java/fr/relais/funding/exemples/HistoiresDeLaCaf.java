package fr.relais.funding.exemples;

import fr.relais.funding.faits.BonusTerritoireFixe;
import fr.relais.funding.faits.BonusTerritoireFixe.Annee;
import fr.relais.funding.faits.BonusTerritoireFixe.Ctg;
import fr.relais.funding.faits.CoordinationSignee;
import fr.relais.funding.faits.CoutJournee;
import fr.relais.funding.faits.DecisionCaf;
import fr.relais.funding.faits.EtatDecide;
import fr.relais.funding.faits.Fait;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the Caf does in a random life: it enters bonus territoire, signs and pays a coordination, suspends, withdraws, relents. */
final class HistoiresDeLaCaf {

    private static final List<EtatDecide> SUR_UNE_ANNEE = List.of(EtatDecide.values());
    private static final List<EtatDecide> SUR_LE_DOSSIER =
            List.of(EtatDecide.PAIEMENTS_SUSPENDUS, EtatDecide.PAIEMENTS_REPRIS);

    List<Fait<?>> faits(Histoires hasard) {
        List<Fait<?>> faits = new ArrayList<>();
        if (!hasard.oneIn(3)) {
            hasard.times(1, 3, () -> faits.add(bonus(hasard)));
        }
        if (hasard.oneIn(3)) {
            hasard.times(1, 3, () -> faits.add(coordination(hasard)));
            hasard.times(0, 3, () -> faits.add(cout(hasard)));
        }
        if (hasard.oneIn(3)) {
            Optional<Exercice> annee = Optional.of(hasard.oneOf(Histoires.ANNEES));
            hasard.times(1, 4, () -> faits.add(decision(hasard, SUR_UNE_ANNEE, annee)));
        }
        if (hasard.oneIn(12)) {
            hasard.times(1, 3, () -> faits.add(decision(hasard, SUR_LE_DOSSIER, Optional.empty())));
        }
        return faits;
    }

    private static BonusTerritoireFixe bonus(Histoires hasard) {
        List<Annee> annees = new ArrayList<>();
        for (Exercice annee : Histoires.ANNEES) {
            if (!hasard.oneIn(3)) {
                annees.add(annee(hasard, annee));
            }
        }
        return new BonusTerritoireFixe(hasard.version(), annees, hasard.cause());
    }

    private static Annee annee(Histoires hasard, Exercice annee) {
        Optional<Ctg> ctg = hasard.oneIn(4)
                ? Optional.empty()
                : Optional.of(new Ctg(
                        "CTG",
                        Exemples.du(
                                hasard.oneOf(List.of("2020-01-01", "2021-12-31", "2022-06-01")),
                                hasard.oneOf(List.of("2022-06-30", "2024-12-31")))));
        return new Annee(
                annee,
                Etp.of(hasard.euros(0, 300)),
                Montant.of(hasard.euros(0, 200_000)),
                "Notification",
                LocalDate.of(2021, 2, 1),
                ctg);
    }

    private static CoordinationSignee coordination(Histoires hasard) {
        Exercice annee = hasard.oneOf(Histoires.ANNEES);
        return new CoordinationSignee(
                new UUID(1, annee.annee()),
                hasard.version(),
                Exercice.of(2021),
                hasard.oneIn(6),
                annee.periode(),
                Montant.of(hasard.euros(2_000_000, 3_000_000)),
                Montant.of(hasard.euros(100_000, 200_000)),
                annee.periode().debut(),
                hasard.cause());
    }

    private static CoutJournee cout(Histoires hasard) {
        return new CoutJournee(
                hasard.oneOf(Histoires.ANNEES), hasard.version(), Montant.of(hasard.euros(0, 250_000)), hasard.cause());
    }

    private static DecisionCaf decision(Histoires hasard, List<EtatDecide> etats, Optional<Exercice> annee) {
        return new DecisionCaf(
                hasard.oneOf(etats), annee, hasard.version(), "Motif", LocalDate.of(2022, 6, 1), hasard.cause());
    }
}
