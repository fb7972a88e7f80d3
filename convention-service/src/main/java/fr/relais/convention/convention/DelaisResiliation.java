package fr.relais.convention.convention;

import java.time.LocalDate;

/** How many months a notice runs, and how many a formal demand may stay without an answer (CONV-6: 3 and 1 by default). */
record DelaisResiliation(int preavis, int miseEnDemeure) {

    /** The first day on which a convention may end, of a notice given or a demand made on this day. */
    LocalDate earliest(GenreResiliation genre, LocalDate date) {
        return switch (genre) {
            case PREAVIS -> date.plusMonths(preavis);
            case MISE_EN_DEMEURE -> date.plusMonths(miseEnDemeure);
        };
    }
}
