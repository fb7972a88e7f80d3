package fr.relais.funding.indu;

import fr.relais.kit.problem.Refused;
import java.time.LocalDate;

/** Within how many years an indu may be recovered, from its finding and again from its notification (ASM-FUND-40). */
public record Prescription(int annees) {

    /** The last day, included. */
    LocalDate from(LocalDate day) {
        return day.plusYears(annees);
    }

    static void requireNotPast(LocalDate prescritLe, LocalDate today) {
        if (today.isAfter(prescritLe)) {
            throw Refused.because(InduRefusal.INDU_PRESCRIT, "L'indu est prescrit depuis le " + prescritLe + ".");
        }
    }
}
