package fr.relais.funding.indu;

import java.time.LocalDate;

/** Within how many years an indu may be recovered, from its finding and again from its notification (ASM-FUND-40). */
public record Prescription(int annees) {

    /** The last day, included. */
    LocalDate from(LocalDate day) {
        return day.plusYears(annees);
    }
}
