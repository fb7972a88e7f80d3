package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;

/** The missions that open the bonus: none before 2017, others since 1 January 2022 (CALC-4, §6.4, DL-12). */
public enum RegimeMission {
    /** No mission opened a bonus before 2017 (§6.4). */
    AUCUNE,
    MISSIONS_SUPPLEMENTAIRES,
    MISSIONS_RENFORCEES;

    private static final int PREMIERE_ANNEE_SUPPLEMENTAIRE = 2017;
    private static final int PREMIERE_ANNEE_RENFORCEE = 2022;

    public static RegimeMission de(Exercice exercice) {
        if (exercice.annee() < PREMIERE_ANNEE_SUPPLEMENTAIRE) {
            return AUCUNE;
        }
        return exercice.annee() < PREMIERE_ANNEE_RENFORCEE ? MISSIONS_SUPPLEMENTAIRES : MISSIONS_RENFORCEES;
    }
}
