package fr.relais.activity.declaration;

import fr.relais.kit.event.Outbox;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The Caf validates the declaration, which publishes it. */
@ApplicationScoped
public class ValidateDeclaration {

    private final Declarations declarations;
    private final Outbox outbox;
    private final Clock clock;

    ValidateDeclaration(Declarations declarations, Outbox outbox, Clock clock) {
        this.declarations = declarations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Situation validate(CleDeclaration cle, Revision lue, Acteur acteur) {
        Declarations.Ouverte ouverte = declarations.openToDecide(cle, lue, acteur);
        ActivityValidated validated = ouverte.declaration().validate(acteur, clock.instant());
        Situation situation = declarations.keep(ouverte);
        outbox.append(validated.toEvent());
        return situation;
    }
}
