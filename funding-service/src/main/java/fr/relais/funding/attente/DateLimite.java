package fr.relais.funding.attente;

import fr.relais.kit.value.Exercice;
import java.time.LocalDate;
import java.time.MonthDay;

/** The deadlines of the rule book (§7), of the year of the right or of the one after it (ASM-FUND-48). */
enum DateLimite {
    /** DL-5. */
    PREVISIONNEL(0, MonthDay.of(3, 31)),
    /** DL-6, of the réel and of its bilan (DECL-3). */
    REEL(1, MonthDay.of(3, 31));

    private final int yearsLater;
    private final MonthDay jour;

    DateLimite(int yearsLater, MonthDay jour) {
        this.yearsLater = yearsLater;
        this.jour = jour;
    }

    LocalDate de(Exercice exercice) {
        return jour.atYear(exercice.annee() + yearsLater);
    }
}
