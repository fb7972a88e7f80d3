package fr.relais.activity.evaluation;

import static fr.relais.activity.evaluation.NatureCritere.DECOMPTE;
import static fr.relais.activity.evaluation.NatureCritere.OBLIGATOIRE;
import static fr.relais.activity.evaluation.NatureCritere.RECOMMANDE;

import fr.relais.activity.promotion.FaitsAction;
import fr.relais.activity.promotion.FaitsPromotion;
import fr.relais.activity.promotion.FaitsPromotion.ActionMenee;
import fr.relais.activity.promotion.GenreAction;
import fr.relais.activity.promotion.StatutAction;
import fr.relais.activity.promotion.Strategie;
import fr.relais.kit.value.Exercice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges the promotion of accueil individuel in a year (§6.3): a strategy over years, and an action carried out in this one. */
final class EvaluationPromotion {

    private EvaluationPromotion() {}

    static List<Critere> criteres(FaitsPromotion faits, Exercice exercice) {
        List<ActionMenee> actions = faits.actions().stream()
                .sorted(Comparator.comparing(
                                (ActionMenee action) -> action.faits().intitule())
                        .thenComparing(ActionMenee::id))
                .toList();
        List<PreuveEcartee> ecartees = actions.stream()
                .flatMap(action -> refus(action, exercice).stream())
                .toList();
        List<Preuve> retenues = actions.stream()
                .filter(action -> refus(action, exercice).isEmpty())
                .map(EvaluationPromotion::preuve)
                .toList();
        return List.of(
                strategie(faits.strategie(), exercice),
                Critere.of(
                                "PR-2",
                                OBLIGATOIRE,
                                "Au moins une action réalisée en %s, datée et prouvée.".formatted(exercice),
                                "%d action(s) retenue(s) sur %d enregistrée(s)."
                                        .formatted(retenues.size(), actions.size()),
                                !retenues.isEmpty())
                        .prouve(retenues)
                        .ecarte(ecartees),
                decompte(
                        "PR-3",
                        "L'action est un partenariat, un événement ou un outil ; une autre est admise sur avis de la Caf.",
                        ecartees),
                echange(faits.strategie()),
                decompte("PR-5", "L'action n'est ni prévue, ni annulée, ni sans date.", ecartees));
    }

    private static Critere strategie(Optional<Strategie> strategie, Exercice exercice) {
        return Critere.of(
                        "PR-1",
                        OBLIGATOIRE,
                        "Une stratégie couvre %s et au moins une autre année.".formatted(exercice),
                        strategie
                                .map(one ->
                                        "Stratégie de %s à %s.".formatted(one.premierExercice(), one.dernierExercice()))
                                .orElse("Aucune stratégie."),
                        strategie
                                .filter(one -> one.couvre(exercice) && one.isPluriannuelle())
                                .isPresent())
                .prouve(strategie.map(one -> Preuve.document(one.document() + " du " + one.dateDocument())));
    }

    private static Critere echange(Optional<Strategie> strategie) {
        Optional<Preuve> echange = strategie
                .map(Strategie::echangeReferent)
                .map(day -> Preuve.declaration("Échange du " + day + " avec le référent Caf"));
        return Critere.of(
                        "PR-4",
                        RECOMMANDE,
                        "Le projet a été présenté auparavant au référent de la Caf.",
                        echange.map(Preuve::libelle).orElse("Aucun échange déclaré."),
                        echange.isPresent())
                .prouve(echange);
    }

    private static Critere decompte(String regle, String attendu, List<PreuveEcartee> all) {
        List<PreuveEcartee> ecartees =
                all.stream().filter(one -> one.regle().equals(regle)).toList();
        return Critere.of(regle, DECOMPTE, attendu, ecartees.size() + " action(s) écartée(s).", ecartees.isEmpty())
                .ecarte(ecartees);
    }

    /** The first rule that sets the action aside. */
    private static Optional<PreuveEcartee> refus(ActionMenee action, Exercice exercice) {
        FaitsAction faits = action.faits();
        if (faits.statut() != StatutAction.REALISEE) {
            return setAside(action, "PR-5", "elle n'est pas réalisée : " + faits.statut());
        }
        if (faits.date() == null) {
            return setAside(action, "PR-5", "elle n'a pas de date");
        }
        if (!exercice.periode().contains(faits.date())) {
            return setAside(action, "PR-2", "sa date n'est pas en " + exercice);
        }
        if (faits.preuve() == null) {
            return setAside(action, "PR-2", "elle n'a pas de preuve");
        }
        return faits.genre() == GenreAction.AUTRE ? refusOfOther(action) : Optional.empty();
    }

    private static Optional<PreuveEcartee> refusOfOther(ActionMenee action) {
        return action.avisFavorable()
                .map(favorable -> favorable
                        ? Optional.<PreuveEcartee>empty()
                        : setAside(action, "PR-3", "l'avis de la Caf est défavorable"))
                .orElseGet(() -> setAside(action, "PR-3", "la Caf n'a pas encore donné son avis"));
    }

    private static Optional<PreuveEcartee> setAside(ActionMenee action, String regle, String why) {
        return Optional.of(new PreuveEcartee(preuve(action), regle, why));
    }

    private static Preuve preuve(ActionMenee action) {
        FaitsAction faits = action.faits();
        return new Preuve(
                Preuve.TypePreuve.ACTION,
                action.id(),
                faits.intitule()
                        + (faits.date() == null ? "" : ", le " + faits.date())
                        + (faits.preuve() == null ? "" : " (" + faits.preuve() + ")"));
    }
}
