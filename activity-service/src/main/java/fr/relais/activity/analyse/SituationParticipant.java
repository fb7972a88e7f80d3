package fr.relais.activity.analyse;

import java.time.LocalDate;

/**
 * What may change of a participant in the year. {@code engagement} is the day of the signed commitment to confidentiality, null
 * without one (AP-5); {@code compteAilleurs} that another relais counts it this year (AP-9).
 */
public record SituationParticipant(boolean enExercice, boolean compteAilleurs, LocalDate engagement) {}
