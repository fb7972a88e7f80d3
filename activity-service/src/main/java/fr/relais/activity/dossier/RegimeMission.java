package fr.relais.activity.dossier;

import fr.relais.kit.value.Exercice;

/** The generation of missions a year is judged by: supplémentaires to 2021, renforcées from 2022 (CALC-4, §6.4). */
public enum RegimeMission {
    MISSIONS_SUPPLEMENTAIRES,
    MISSIONS_RENFORCEES;

    private static final int LAST_YEAR_OF_SUPPLEMENTAIRES = 2021;

    public static RegimeMission de(Exercice exercice) {
        return exercice.annee() <= LAST_YEAR_OF_SUPPLEMENTAIRES ? MISSIONS_SUPPLEMENTAIRES : MISSIONS_RENFORCEES;
    }
}
