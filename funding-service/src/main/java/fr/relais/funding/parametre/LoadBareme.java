package fr.relais.funding.parametre;

import fr.relais.funding.bareme.Bareme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Publishes what a file says of a year as its next version, unless some version already says it: a file read again, or by
 * another instance, or followed since by a correction, changes nothing (ASM-FUND-14).
 */
@ApplicationScoped
public class LoadBareme {

    private final VersionsDeBareme versions;

    LoadBareme(VersionsDeBareme versions) {
        this.versions = versions;
    }

    /** The version published, whatever its rank in {@code lu}; empty when there was nothing to publish. */
    @Transactional
    public Optional<Bareme> load(Bareme lu, String fichier) {
        List<Bareme> publies = versions.alone();
        List<Bareme> sameYear = publies.stream()
                .filter(known -> known.exercice().equals(lu.exercice()))
                .toList();
        if (sameYear.stream().anyMatch(lu::isSameAs)) {
            return Optional.empty();
        }
        int last = sameYear.stream().mapToInt(Bareme::version).max().orElse(0);
        Bareme next = lu.as(last + 1);
        versions.add(next, publies, "fichier:" + fichier);
        return Optional.of(next);
    }
}
