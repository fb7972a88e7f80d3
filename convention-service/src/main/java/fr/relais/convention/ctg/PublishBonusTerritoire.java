package fr.relais.convention.ctg;

import fr.relais.kit.event.Event;
import fr.relais.kit.event.Outbox;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;

/** Tells funding the parameters of the bonus territoire of a dossier, whenever they or their Ctg change. */
@ApplicationScoped
class PublishBonusTerritoire {

    private static final String TOPIC = "conventions";

    private final EntityManager entities;
    private final BonusTerritoires bonus;
    private final Ctgs ctgs;
    private final Outbox outbox;

    PublishBonusTerritoire(EntityManager entities, BonusTerritoires bonus, Ctgs ctgs, Outbox outbox) {
        this.entities = entities;
        this.bonus = bonus;
        this.ctgs = ctgs;
        this.outbox = outbox;
    }

    void publish(BonusTerritoire changed) {
        BonusTerritoireSet state = BonusTerritoireSet.of(changed, ctgs.ofRelais(changed.dossier()));
        outbox.append(Event.of(TOPIC, BonusTerritoireSet.TYPE, changed.dossier(), changed.revision(), state));
    }

    /** For the dossiers whose Ctg changed, those at least that have parameters. */
    void again(Set<DossierId> dossiers) {
        ContenuCtg.sorted(dossiers).forEach(dossier -> bonus.find(dossier).ifPresent(this::again));
    }

    private void again(BonusTerritoire concerned) {
        concerned.ctgChanged();
        entities.flush();
        publish(concerned);
    }
}
