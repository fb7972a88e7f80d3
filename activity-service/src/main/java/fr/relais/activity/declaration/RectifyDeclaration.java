package fr.relais.activity.declaration;

import fr.relais.kit.event.Outbox;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The Caf corrects a validated declaration, which publishes it again. */
@ApplicationScoped
public class RectifyDeclaration {

    private final Declarations declarations;
    private final Outbox outbox;
    private final Clock clock;

    RectifyDeclaration(Declarations declarations, Outbox outbox, Clock clock) {
        this.declarations = declarations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Situation rectify(CleDeclaration cle, Revision lue, Rectification rectification, Acteur acteur) {
        Declarations.Ouverte ouverte = declarations.openToDecide(cle, lue, acteur);
        ActivityValidated validated =
                ouverte.declaration().rectify(rectification, ouverte.engagees(), acteur, clock.instant());
        Situation situation = declarations.keep(ouverte);
        outbox.append(validated.toEvent());
        return situation;
    }
}
