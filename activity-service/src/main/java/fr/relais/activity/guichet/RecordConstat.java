package fr.relais.activity.guichet;

import fr.relais.activity.Trace;
import fr.relais.activity.dossier.CleExercice;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The Caf records what it found of the LINF of a relais, by any means (CTL-4). */
@ApplicationScoped
public class RecordConstat {

    private final Guichets guichets;
    private final Clock clock;

    RecordConstat(Guichets guichets, Clock clock) {
        this.guichets = guichets;
        this.clock = clock;
    }

    @Transactional
    public Guichet record(CleExercice annee, Revision lue, ReferencementLinf found, Acteur acteur) {
        Guichet guichet = guichets.open(annee, lue);
        guichet.find(found, new Trace(acteur.id(), clock.instant()));
        return guichets.keep(guichet);
    }
}
