package fr.relais.activity.declaration;

import fr.relais.activity.Revision;
import fr.relais.activity.Trace;
import fr.relais.kit.identity.Acteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The partner saves a draft; {@code revision} is what it read, when it cares. */
@ApplicationScoped
public class SaveDeclaration {

    private final Declarations declarations;
    private final Clock clock;

    SaveDeclaration(Declarations declarations, Clock clock) {
        this.declarations = declarations;
        this.clock = clock;
    }

    @Transactional
    public Situation save(CleDeclaration cle, DonneesDeclarees donnees, Acteur acteur, Optional<Long> revision) {
        Declarations.Ouverte ouverte = declarations.open(cle, acteur);
        Revision.require(revision, ouverte.declaration().revision());
        ouverte.declaration().save(donnees, ouverte.engagees(), new Trace(acteur.id(), clock.instant()));
        return declarations.keep(ouverte);
    }
}
