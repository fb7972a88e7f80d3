package fr.relais.activity.controle;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The controller draws up a plan for its Caf: the sample is drawn, kept, and a contrôle is planned for each of its lines (CTL-3). */
@ApplicationScoped
public class DrawPlan {

    private final EntityManager entities;
    private final Controlables controlables;
    private final Clock clock;

    DrawPlan(EntityManager entities, Controlables controlables, Clock clock) {
        this.entities = entities;
        this.controlables = controlables;
        this.clock = clock;
    }

    @Transactional
    public PlanControle draw(DemandePlan demande, Acteur acteur) {
        Population population = controlables.population(demande.exercices());
        requireWithinReach(demande, population);
        Trace trace = new Trace(acteur.id(), clock.instant());
        PlanControle plan = new PlanControle(Ids.newId(), acteur.codeCaf().orElseThrow(), demande, population, trace);
        entities.persist(plan);
        entities.flush();
        plan.tirage()
                .forEach(drawn -> entities.persist(new Controle(
                        Ids.newId(),
                        new CleExercice(drawn.dossier(), drawn.exercice()),
                        new Origine(plan.id(), null, trace))));
        entities.flush();
        return plan;
    }

    /** A year that no dossier of the Caf may be controlled for is a mistake, not an empty sample (CTL-1). */
    private static void requireWithinReach(DemandePlan demande, Population population) {
        for (Exercice exercice : demande.exercices()) {
            if (population.unites().stream().noneMatch(unite -> unite.exercice().equals(exercice))) {
                throw Refused.because(
                                ControleRefusal.EXERCICE_HORS_CONTROLE,
                                "Aucun dossier de votre Caf n'est à contrôler pour " + exercice + ".")
                        .at("/exercices");
            }
        }
    }
}
