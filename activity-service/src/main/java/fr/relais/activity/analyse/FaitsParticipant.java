package fr.relais.activity.analyse;

import java.time.LocalDate;

/** One professional as the relais tells it, without any identifier; the rest is said by {@link SituationParticipant}. */
public record FaitsParticipant(Metier metier, boolean enExercice, boolean compteAilleurs, LocalDate engagement) {

    public static FaitsParticipant of(Metier metier, SituationParticipant situation) {
        return new FaitsParticipant(metier, situation.enExercice(), situation.compteAilleurs(), situation.engagement());
    }

    /** Only an AM is counted, and in one relais only (AP-8, AP-9). */
    public boolean isCompte() {
        return metier == Metier.AM && !compteAilleurs;
    }

    /** True when the commitment was signed on that day at the latest (AP-5). */
    public boolean isEngageLe(LocalDate jour) {
        return engagement != null && !engagement.isAfter(jour);
    }
}
