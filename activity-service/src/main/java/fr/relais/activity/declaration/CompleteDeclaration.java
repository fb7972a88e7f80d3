package fr.relais.activity.declaration;

import fr.relais.activity.Trace;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The partner says that the declaration is complete; under the lock of the dossier, so that no reminder leaves meanwhile. */
@ApplicationScoped
public class CompleteDeclaration {

    private final Declarations declarations;
    private final DossierLock lock;
    private final Clock clock;

    CompleteDeclaration(Declarations declarations, DossierLock lock, Clock clock) {
        this.declarations = declarations;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    public Situation complete(CleDeclaration cle, Revision lue, Acteur acteur) {
        lock.acquire(cle.dossier());
        Declarations.Ouverte ouverte = declarations.open(cle, lue);
        ouverte.declaration().complete(ouverte.engagees(), new Trace(acteur.id(), clock.instant()));
        return declarations.keep(ouverte);
    }
}
