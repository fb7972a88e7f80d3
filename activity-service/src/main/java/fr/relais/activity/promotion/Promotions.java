package fr.relais.activity.promotion;

import fr.relais.activity.Revisions;
import fr.relais.activity.dossier.Annees;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds the strategy and the actions of a year; for an act they are as its author read them. */
@ApplicationScoped
class Promotions {

    private final EntityManager entities;
    private final Annees annees;
    private final Revisions revisions;

    Promotions(EntityManager entities, Annees annees, Revisions revisions) {
        this.entities = entities;
        this.annees = annees;
        this.revisions = revisions;
    }

    StrategieSuivie strategie(CleExercice annee) {
        annees.requireOpen(annee);
        StrategieSuivie known = entities.find(StrategieSuivie.class, annee);
        return known == null ? new StrategieSuivie(annee) : known;
    }

    StrategieSuivie strategie(CleExercice annee, Revision lue) {
        StrategieSuivie strategie = strategie(annee);
        revisions.require(lue, strategie.revision(), "promotion_strategie", annee.columns());
        return strategie;
    }

    List<Action> actions(CleExercice annee) {
        annees.requireOpen(annee);
        return entities.createQuery(
                        "from Action where cle.dossier = ?1 and cle.exercice = ?2 order by cle.id", Action.class)
                .setParameter(1, annee.dossier())
                .setParameter(2, annee.exercice())
                .getResultList();
    }

    Action action(CleFait cle) {
        annees.requireOpen(new CleExercice(cle.dossier(), cle.exercice()));
        return Optional.ofNullable(entities.find(Action.class, cle))
                .orElseThrow(() -> Refused.because(
                        PromotionRefusal.ACTION_INCONNUE,
                        "Aucune action " + cle.id() + " n'est enregistrée en " + cle.exercice() + "."));
    }

    Action action(CleFait cle, Revision lue) {
        Action action = action(cle);
        revisions.require(lue, action.revision(), "promotion_action", cle.columns());
        return action;
    }

    void requireOpen(CleExercice annee) {
        annees.requireOpen(annee);
    }

    <T> T keep(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }
}
