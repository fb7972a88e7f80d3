package fr.relais.activity.declaration;

import fr.relais.kit.identity.Acteur;
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
    public Situation refuse(CleDeclaration cle, String motif, Acteur acteur) {
        Declarations.Ouverte ouverte = declarations.open(cle, acteur);
        ouverte.declaration().refuse(motif, acteur, clock.instant());
        return declarations.keep(ouverte);
    }
}
