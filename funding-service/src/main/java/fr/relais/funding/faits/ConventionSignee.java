package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A signed convention with the consolidated terms of its avenants; {@code version} counts its revisions and
 * {@code premierExercice} is the first year whose acomptes Relais orders by itself.
 */
public record ConventionSignee(
        UUID id,
        long version,
        Exercice premierExercice,
        boolean suspendue,
        List<Terme> termes,
        LocalDate signedAt,
        String cause)
        implements Fait<UUID> {

    public ConventionSignee {
        termes = List.copyOf(termes);
    }

    @Override
    public UUID cle() {
        return id;
    }

    /** Whether it covers at least one day of the exercice (PAY-1). */
    public boolean couvre(Exercice exercice) {
        return termes.stream().anyMatch(terme -> terme.periode().overlaps(exercice.periode()));
    }
}
