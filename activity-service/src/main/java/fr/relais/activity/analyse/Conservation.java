package fr.relais.activity.analyse;

import java.time.LocalDate;

/** For how many full years after the end of its year a pseudonym is kept: 10 by default, never fewer than 6 (CTL-2). */
record Conservation(int annees) {

    private static final int FEWEST = 6;

    Conservation {
        if (annees < FEWEST) {
            throw new IllegalStateException("relais.pseudonymes.conservation-annees vaut " + annees
                    + " : les preuves se gardent au moins " + FEWEST + " années pleines après la fin de l'exercice.");
        }
    }

    /** The last year whose pseudonyms may go on that day: 2022 from 1 January 2033 on, when they are kept 10 years. */
    int dernierExercice(LocalDate today) {
        return today.getYear() - annees - 1;
    }
}
