package fr.relais.convention.projet;

import java.time.LocalDate;

/** Which kind of mission the branche Famille knows on a day: the référentiel changed it on 01/01/2022 (CALC-4, DL-12). */
public enum RegimeMission {
    MISSIONS_SUPPLEMENTAIRES,
    MISSIONS_RENFORCEES;

    /** First day of the missions renforcées: SEED 001, DL-12. */
    public static final LocalDate CHANGE = LocalDate.of(2022, 1, 1);

    public static RegimeMission on(LocalDate date) {
        return date.isBefore(CHANGE) ? MISSIONS_SUPPLEMENTAIRES : MISSIONS_RENFORCEES;
    }
}
