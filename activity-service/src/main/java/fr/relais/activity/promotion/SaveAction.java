package fr.relais.activity.promotion;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.activity.dossier.CleFait;
import fr.relais.kit.event.Ids;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The relais records an action of the year, or tells again the one it read. */
@ApplicationScoped
public class SaveAction {

    private final Promotions promotions;
    private final Clock clock;

    SaveAction(Promotions promotions, Clock clock) {
        this.promotions = promotions;
        this.clock = clock;
    }

    /** What is saved over: an action, in the revision that was read. */
    public record Lue(UUID id, Revision revision) {}

    @Transactional
    public Action save(CleExercice annee, Optional<Lue> lue, FaitsAction faits, Acteur acteur) {
        promotions.requireOpen(annee);
        Trace trace = new Trace(acteur.id(), clock.instant());
        Optional<Action> known = lue.map(one -> promotions.action(CleFait.of(annee, one.id()), one.revision()));
        known.ifPresent(action -> action.tell(faits, trace));
        return promotions.keep(known.orElseGet(() -> new Action(CleFait.of(annee, Ids.newId()), faits, trace)));
    }
}
