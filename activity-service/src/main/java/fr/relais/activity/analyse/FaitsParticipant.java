package fr.relais.activity.analyse;

import java.time.LocalDate;

/**
 * One professional as the relais tells it, without any identifier. {@code engagement} is the day of the signed commitment to
 * confidentiality, null without one (AP-5); {@code compteAilleurs} that another relais counts it this year (AP-9).
 */
public record FaitsParticipant(Metier metier, boolean enExercice, boolean compteAilleurs, LocalDate engagement) {

    /** Only an AM is counted, and in one relais only (AP-8, AP-9). */
    public boolean isCompte() {
        return metier == Metier.AM && !compteAilleurs;
    }

    /** True when the commitment was signed on that day at the latest (AP-5). */
    public boolean isEngageLe(LocalDate jour) {
        return engagement != null && !engagement.isAfter(jour);
    }
}
