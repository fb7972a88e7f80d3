package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A suspension of the convention, with its end once lifted: payments are blocked in between (CONV-7). */
@Embeddable
public record Suspension(
        LocalDate depuis,
        String motif,
        @Column(name = "enregistree_le") Instant enregistreeLe,
        @Column(name = "levee_le") LocalDate leveeLe,
        @Column(name = "levee_motif") String leveeMotif,
        @Column(name = "levee_enregistree_le") Instant leveeEnregistreeLe) {

    static Suspension since(LocalDate date, String motif, Enregistrement par) {
        return new Suspension(date, motif, par.le(), null, null, null);
    }

    Suspension lifted(LocalDate date, String reason, Enregistrement par) {
        if (date.isBefore(depuis)) {
            throw Refused.because(
                            ConventionRefusal.DATE_INVALIDE, "La convention est suspendue depuis le " + depuis + ".")
                    .at("/date");
        }
        return new Suspension(depuis, motif, enregistreeLe, date, reason, par.le());
    }

    boolean isOpen() {
        return leveeLe == null;
    }

    /** On the day it is lifted the convention is no longer suspended. */
    boolean covers(LocalDate day) {
        return !day.isBefore(depuis) && (isOpen() || day.isBefore(leveeLe));
    }

    /** The same as it was known at the end of this day: not yet, or not yet lifted. */
    Optional<Suspension> knownOn(LocalDate day) {
        if (Enregistrement.jour(enregistreeLe).isAfter(day)) {
            return Optional.empty();
        }
        boolean knownLifted =
                !isOpen() && !Enregistrement.jour(leveeEnregistreeLe).isAfter(day);
        return Optional.of(knownLifted ? this : new Suspension(depuis, motif, enregistreeLe, null, null, null));
    }
}
