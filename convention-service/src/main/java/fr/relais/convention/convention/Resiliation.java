package fr.relais.convention.convention;

import fr.relais.convention.ConventionRefusal;
import fr.relais.convention.Facts;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.value.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A party ends the convention early (CONV-6): {@code date} is the day of its notice or of its formal demand, {@code dateEffet}
 * the last day covered. {@code enregistreeLe} is null until it is recorded.
 */
@Embeddable
public record Resiliation(
        @Column(name = "resiliation_partie") @Enumerated(EnumType.STRING)
        Partie partie,

        @Column(name = "resiliation_genre") @Enumerated(EnumType.STRING)
        GenreResiliation genre,

        @Column(name = "resiliation_date") LocalDate date,
        @Column(name = "resiliation_effet") LocalDate dateEffet,
        @Column(name = "resiliation_motif") String motif,
        @Column(name = "resiliation_enregistree_le") Instant enregistreeLe) {

    Resiliation recorded(Enregistrement par) {
        return new Resiliation(partie, genre, date, dateEffet, motif, par.le());
    }

    LocalDate connueLe() {
        return Enregistrement.jour(enregistreeLe);
    }

    /** A demand is known to be without an answer once its month is over; a notice may be given for a later day. */
    void requirePossible(Periode convention, DelaisResiliation delais, LocalDate today) {
        Facts.requirePast(date, today, "/date");
        if (!convention.contains(dateEffet)) {
            throw Refused.because(
                            ConventionRefusal.HORS_PERIODE,
                            "La convention couvre du " + convention.debut() + " au " + convention.fin() + ".")
                    .at("/dateEffet");
        }
        LocalDate earliest = delais.earliest(genre, date);
        if (dateEffet.isBefore(earliest)) {
            throw Refused.because(
                            ConventionRefusal.PREAVIS_TROP_COURT,
                            "La résiliation prend effet le " + earliest + " au plus tôt.")
                    .at("/dateEffet");
        }
        if (genre == GenreResiliation.MISE_EN_DEMEURE && today.isBefore(earliest)) {
            throw Refused.because(
                            ConventionRefusal.PREAVIS_TROP_COURT,
                            "L'autre partie peut encore répondre à la mise en demeure jusqu'au " + earliest + ".")
                    .at("/date");
        }
    }
}
