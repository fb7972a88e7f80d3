package fr.relais.convention.gestionnaire;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The Caf records that a gestionnaire has changed its name, its form, its seat or its representative; others may observe it. */
@ApplicationScoped
public class ModifyGestionnaire {

    private final FindGestionnaire find;
    private final Changements changements;
    private final Event<IdentiteModifiee> modified;
    private final Clock clock;

    ModifyGestionnaire(FindGestionnaire find, Changements changements, Event<IdentiteModifiee> modified, Clock clock) {
        this.find = find;
        this.changements = changements;
        this.modified = modified;
        this.clock = clock;
    }

    @Transactional
    public Gestionnaire modify(Siret siret, IdentiteDatee nouvelle, Revision lue) {
        Gestionnaire gestionnaire = find.findForAct(siret);
        lue.require(
                gestionnaire.version(),
                () -> changements.since("gestionnaire", Map.of("siret", siret.value()), "version", lue.value()));
        gestionnaire.modify(nouvelle, LocalDate.now(clock));
        modified.fire(new IdentiteModifiee(siret, nouvelle));
        return gestionnaire;
    }
}
