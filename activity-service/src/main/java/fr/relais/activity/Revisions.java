package fr.relais.activity;

import fr.relais.kit.audit.Changements;
import fr.relais.kit.problem.Changement;
import fr.relais.kit.rest.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Refuses an act on what its author has not read, telling what was done meanwhile. People read the revision of a row plus one: 0 before it. */
@ApplicationScoped
public class Revisions {

    private static final String COLUMN = "revision";

    private final Changements changements;

    Revisions(Changements changements) {
        this.changements = changements;
    }

    public void require(Revision lue, long actual, String table, Map<String, Object> key) {
        lue.require(
                actual,
                () -> changements.since(table, key, COLUMN, lue.value() - 1).stream()
                        .map(Revisions::asRead)
                        .toList());
    }

    private static Changement asRead(Changement done) {
        return new Changement(done.revision() + 1, done.operation(), done.champs(), done.cote(), done.le());
    }
}
