package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;

/** The missions that open the bonus changed on 1 January 2022 (CALC-4, DL-12). */
public enum RegimeMission {
    MISSIONS_SUPPLEMENTAIRES,
    MISSIONS_RENFORCEES;

    private static final int PREMIERE_ANNEE_RENFORCEE = 2022;

    public static RegimeMission de(Exercice exercice) {
        return exercice.annee() < PREMIERE_ANNEE_RENFORCEE ? MISSIONS_SUPPLEMENTAIRES : MISSIONS_RENFORCEES;
    }
}
