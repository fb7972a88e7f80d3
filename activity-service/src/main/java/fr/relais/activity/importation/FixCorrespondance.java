package fr.relais.activity.importation;

import fr.relais.activity.Ecart;
import fr.relais.activity.Trace;
import fr.relais.kit.audit.Changements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Changement;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** A Caf tells what the columns of the export of a year are, over the version it read; the versions before stay. */
@ApplicationScoped
public class FixCorrespondance {

    private static final int TOLD_AT_MOST = 20;

    private final Correspondances correspondances;
    private final Changements changements;
    private final Clock clock;

    FixCorrespondance(Correspondances correspondances, Changements changements, Clock clock) {
        this.correspondances = correspondances;
        this.changements = changements;
        this.clock = clock;
    }

    @Transactional
    public CorrespondanceFixee fix(Exercice exercice, Revision lue, Correspondance told, Acteur acteur) {
        String caf = acteur.codeCaf().orElseThrow();
        long version = correspondances
                .current(caf, exercice)
                .map(known -> known.cle().version())
                .orElse(0L);
        lue.require(version, () -> since(caf, exercice, Math.max(lue.value(), version - TOLD_AT_MOST), version));
        Ecart.refuseIfAny(told.ecarts(), "");
        CorrespondanceFixee fixed = new CorrespondanceFixee(
                new CleCorrespondance(caf, exercice, version + 1), told, new Trace(acteur.id(), clock.instant()));
        correspondances.add(fixed);
        return fixed;
    }

    /** Each version is a row of its own: the last ones are told, one by one. */
    private List<Changement> since(String caf, Exercice exercice, long read, long actual) {
        return LongStream.rangeClosed(read + 1, actual)
                .mapToObj(version ->
                        Map.<String, Object>of("code_caf", caf, "exercice", exercice.annee(), "version", version))
                .flatMap(key -> changements.since("correspondance_bilan", key, "version", read).stream())
                .toList();
    }
}
