package fr.relais.activity.declaration;

import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The Caf sends the declaration back to the partner. */
@ApplicationScoped
public class RequestCorrection {

    private final Declarations declarations;
    private final Clock clock;

    RequestCorrection(Declarations declarations, Clock clock) {
        this.declarations = declarations;
        this.clock = clock;
    }

    @Transactional
    public Situation request(CleDeclaration cle, Revision lue, DemandeCorrection demande, Acteur acteur) {
        Declarations.Ouverte ouverte = declarations.openToDecide(cle, lue, acteur);
        ouverte.declaration().requestCorrection(demande, acteur, clock.instant());
        return declarations.keep(ouverte);
    }
}
