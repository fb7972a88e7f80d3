package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is known of a dossier beside the prestation de service: bonus territoire (CALC-10) and coordination (CALC-11). */
public record Complements(
        List<BonusTerritoireFixe> bonus, List<CoordinationSignee> coordinations, List<CoutJournee> couts) {

    public Complements {
        bonus = Derniers.of(bonus);
        coordinations = Derniers.of(coordinations);
        couts = Derniers.of(couts);
    }

    static Complements of(Collection<? extends Fait<?>> faits) {
        return new Complements(
                Derniers.only(BonusTerritoireFixe.class, faits),
                Derniers.only(CoordinationSignee.class, faits),
                Derniers.only(CoutJournee.class, faits));
    }

    /** The fact that speaks of the bonus territoire of that year, if the Caf entered one. */
    public Optional<BonusTerritoireFixe> bonus(Exercice exercice) {
        return bonus.stream()
                .filter(fixe -> fixe.annees().stream()
                        .anyMatch(annee -> annee.exercice().equals(exercice)))
                .findFirst();
    }

    public Optional<BonusTerritoireFixe.Annee> anneeDeBonus(Exercice exercice) {
        return bonus(exercice).stream()
                .flatMap(fixe -> fixe.annees().stream())
                .filter(annee -> annee.exercice().equals(exercice))
                .findFirst();
    }

    /** The convention that pays that year: the last signed, where one followed another that was ended (ASM-FUND-17). */
    public Optional<CoordinationSignee> coordination(Exercice exercice) {
        return coordinations.stream()
                .filter(CoordinationSignee::isPaidByRelais)
                .filter(signee -> signee.exercice().equals(exercice))
                .max(Comparator.comparing(CoordinationSignee::signedAt).thenComparing(CoordinationSignee::id));
    }

    public Optional<CoutJournee> cout(Exercice exercice) {
        return Derniers.find(couts, exercice);
    }

    public SortedSet<Exercice> exercicesCoordonnes() {
        SortedSet<Exercice> exercices = new TreeSet<>();
        coordinations.stream()
                .filter(CoordinationSignee::isPaidByRelais)
                .forEach(signee -> exercices.add(signee.exercice()));
        return exercices;
    }
}
