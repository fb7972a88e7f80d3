package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A suspension of the convention, with its end once lifted: payments are blocked in between (CONV-7). */
@Embeddable
public record Suspension(
        LocalDate depuis,
        String motif,
        @Column(name = "levee_le") LocalDate leveeLe,
        @Column(name = "levee_motif") String leveeMotif) {

    Suspension lifted(LocalDate date, String reason) {
        if (date.isBefore(depuis)) {
            throw Refused.because(
                            ConventionRefusal.DATE_INVALIDE, "La convention est suspendue depuis le " + depuis + ".")
                    .at("/date");
        }
        return new Suspension(depuis, motif, date, reason);
    }
}
