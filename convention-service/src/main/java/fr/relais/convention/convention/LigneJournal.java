package fr.relais.convention.convention;

import fr.relais.kit.problem.Changement.Cote;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One act on one instrument of a convention: {@code date} is the day of the fact it tells of, which may be before the day it
 * was recorded; {@code motif} is null where none is asked.
 */
@Embeddable
public record LigneJournal(
        int rang,
        @Enumerated(EnumType.STRING) Acte acte,
        @Column(name = "date_fait") LocalDate date,
        @Column(name = "enregistre_le") Instant enregistreLe,
        String par,
        @Enumerated(EnumType.STRING) Cote cote,
        String motif) {

    public Nature nature() {
        return Nature.ofRang(rang);
    }

    static LigneJournal of(int rang, Acte acte, LocalDate date, String motif, Enregistrement par) {
        return new LigneJournal(rang, acte, date, par.le(), par.par(), par.cote(), motif);
    }
}
