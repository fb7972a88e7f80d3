package fr.relais.funding.parametre;

import fr.relais.funding.bareme.Bareme;
import fr.relais.funding.bareme.Parametres;
import fr.relais.kit.audit.Changements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Changement;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.Exercice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** The Cnaf publishes the next version of the barème of a year (BAR-1). */
@ApplicationScoped
public class PublishBareme {

    private final VersionsDeBareme versions;
    private final Changements changements;

    PublishBareme(VersionsDeBareme versions, Changements changements) {
        this.versions = versions;
        this.changements = changements;
    }

    /** {@code versioned} makes the barème once its version is known; {@code lue} is the one in force, 0 when there is none. */
    @Transactional
    public Bareme publish(Exercice exercice, IntFunction<Bareme> versioned, Revision lue, Acteur acteur) {
        List<Bareme> publies = versions.alone();
        int known = new Parametres(publies, List.of())
                .bareme(exercice)
                .map(Bareme::version)
                .orElse(0);
        lue.require(known, () -> since(exercice, lue, known));
        Bareme bareme = versioned.apply(known + 1);
        versions.add(bareme, publies, acteur.id());
        return bareme;
    }

    /** Each version is a row of its own. */
    private List<Changement> since(Exercice exercice, Revision lue, int known) {
        return LongStream.rangeClosed(Math.max(lue.value(), 0) + 1, known)
                .mapToObj(version -> Map.<String, Object>of("exercice", exercice.annee(), "version", version))
                .flatMap(key -> changements.since("bareme", key, "version", lue.value()).stream())
                .toList();
    }
}
