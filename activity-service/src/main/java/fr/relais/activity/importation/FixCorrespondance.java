package fr.relais.activity.importation;

import fr.relais.activity.Ecart;
import fr.relais.activity.Trace;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** A Caf tells what the columns of the export of a year are, over the version it read; the versions before stay. */
@ApplicationScoped
public class FixCorrespondance {

    private final Correspondances correspondances;
    private final Clock clock;

    FixCorrespondance(Correspondances correspondances, Clock clock) {
        this.correspondances = correspondances;
        this.clock = clock;
    }

    @Transactional
    public CorrespondanceFixee fix(Exercice exercice, Revision lue, Correspondance told, Acteur acteur) {
        String caf = acteur.codeCaf().orElseThrow();
        long version = correspondances
                .current(caf, exercice)
                .map(known -> known.cle().version())
                .orElse(0L);
        lue.require(version, List::of);
        Ecart.refuseIfAny(told.ecarts(), "");
        CorrespondanceFixee fixed = new CorrespondanceFixee(
                new CleCorrespondance(caf, exercice, version + 1), told, new Trace(acteur.id(), clock.instant()));
        correspondances.add(fixed);
        return fixed;
    }
}
