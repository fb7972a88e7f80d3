package fr.relais.activity.controle;

import fr.relais.kit.problem.Refused;
import fr.relais.kit.rest.Page;
import fr.relais.kit.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the plans of the actor's Caf, and draws one again for whoever doubts it. */
@ApplicationScoped
public class FindPlans {

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;

    FindPlans(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Page<PlanControle> list(PageRequest page) {
        List<PlanControle> rows = entities.createQuery(
                        "from PlanControle where id > ?1 order by id", PlanControle.class)
                .setParameter(1, page.after(UUID::fromString).orElse(FIRST))
                .setMaxResults(page.limitPlusOne())
                .getResultList();
        return Page.of(rows, plan -> plan.id().toString(), page, this::count);
    }

    @Transactional
    public PlanControle find(UUID id) {
        return Optional.ofNullable(entities.find(PlanControle.class, id))
                .orElseThrow(() -> Refused.because(
                        ControleRefusal.PLAN_INCONNU, "Votre Caf n'a pas de plan de contrôle " + id + "."));
    }

    @Transactional
    public Verification verify(UUID id) {
        return find(id).verify();
    }

    private long count() {
        return entities.createQuery("select count(*) from PlanControle", Long.class)
                .getSingleResult();
    }
}
