package fr.relais.activity.promotion;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.activity.dossier.Releve;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the promotion of a year: its strategy, its actions, or both as facts to be judged. */
@ApplicationScoped
public class FindPromotion {

    private final Promotions promotions;

    FindPromotion(Promotions promotions) {
        this.promotions = promotions;
    }

    @Transactional
    public StrategieSuivie strategie(CleExercice annee) {
        return promotions.strategie(annee);
    }

    @Transactional
    public Page<Action> actions(CleExercice annee, PageRequest page) {
        return Page.ofAll(promotions.actions(annee), one -> one.cle().id().toString(), page);
    }

    @Transactional
    public Action action(CleFait cle) {
        return promotions.action(cle);
    }

    /** Who told for the gestionnaire; the Caf's opinions have no author here: it may give one, then decide. */
    @Transactional
    public Releve<FaitsPromotion> releve(CleExercice annee) {
        StrategieSuivie strategie = promotions.strategie(annee);
        List<Action> actions = promotions.actions(annee);
        FaitsPromotion faits = new FaitsPromotion(
                strategie.strategie(),
                actions.stream()
                        .map(one -> new FaitsPromotion.ActionMenee(
                                one.cle().id(), one.faits(), one.avis().map(Avis::favorable)))
                        .toList());
        return new Releve<>(
                faits,
                Stream.concat(strategie.enregistre().stream(), actions.stream().map(Action::enregistre))
                        .map(Trace::par)
                        .collect(Collectors.toSet()));
    }
}
