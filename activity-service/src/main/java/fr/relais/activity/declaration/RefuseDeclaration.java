package fr.relais.activity.declaration;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The Caf refuses the declaration, for good. */
@ApplicationScoped
public class RefuseDeclaration {

    private final Declarations declarations;
    private final Clock clock;

    RefuseDeclaration(Declarations declarations, Clock clock) {
        this.declarations = declarations;
        this.clock = clock;
    }

    @Transactional
    public Situation refuse(CleDeclaration cle, Revision lue, String motif, Acteur acteur) {
        Declarations.Ouverte ouverte = declarations.openToDecide(cle, lue, acteur);
        ouverte.declaration().refuse(motif, acteur, clock.instant());
        return declarations.keep(ouverte);
    }
}
