package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The signed convention of a coordination départementale: euros of its year, and at most for the day of the year (CALC-11);
 * {@code premierExercice} is the first year that Relais pays.
 */
public record CoordinationSignee(
        UUID id,
        long version,
        Exercice premierExercice,
        boolean suspendue,
        Periode periode,
        Montant montantAnnuel,
        Montant plafondJournee,
        LocalDate signedAt,
        String cause)
        implements Fait<UUID> {

    public CoordinationSignee {
        if (montantAnnuel.isNegative() || plafondJournee.isNegative()) {
            throw new IllegalArgumentException("What a coordination agrees on is never negative: " + id);
        }
        Exercice.of(periode.debut().getYear());
    }

    @Override
    public UUID cle() {
        return id;
    }

    /** The year it pays: the one it begins in, for it lasts a year at most (ASM-FUND-17). */
    public Exercice exercice() {
        return Exercice.of(periode.debut().getYear());
    }

    public boolean isPaidByRelais() {
        return exercice().compareTo(premierExercice) >= 0;
    }
}
