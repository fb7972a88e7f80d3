package fr.relais.activity.declaration;

import fr.relais.activity.Trace;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The partner saves a draft over the one it read. */
@ApplicationScoped
public class SaveDeclaration {

    private final Declarations declarations;
    private final Clock clock;

    SaveDeclaration(Declarations declarations, Clock clock) {
        this.declarations = declarations;
        this.clock = clock;
    }

    @Transactional
    public Situation save(CleDeclaration cle, Revision lue, DonneesDeclarees donnees, Acteur acteur) {
        Declarations.Ouverte ouverte = declarations.openToSave(cle, lue);
        ouverte.declaration().save(donnees, ouverte.engagees(), new Trace(acteur.id(), clock.instant()));
        return declarations.keep(ouverte);
    }
}
