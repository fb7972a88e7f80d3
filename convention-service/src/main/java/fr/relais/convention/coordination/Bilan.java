package fr.relais.convention.coordination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The yearly bilan of a coordination: the year it is of (the last of the convention), when, by which document and with what
 * summary it was handed in; then what the coordinateur and the Caf said of it together, null until they did.
 */
@Embeddable
public record Bilan(
        int annee,
        @Column(name = "remis_le") LocalDate remisLe,
        String document,
        String resume,
        @Column(name = "evalue_le") LocalDate evalueLe,
        @Column(name = "evaluation") String evaluation) {

    Bilan evaluated(LocalDate date, String note) {
        return new Bilan(annee, remisLe, document, resume, date, note);
    }
}
