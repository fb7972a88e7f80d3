package fr.relais.activity.evaluation;

/**
 * What a critère weighs: OBLIGATOIRE fails the mission; DECOMPTE says which evidence counts and fails nothing by itself
 * (ASM-ACT-20); the two others are told only.
 */
public enum NatureCritere {
    OBLIGATOIRE,
    DECOMPTE,
    RECOMMANDE,
    FACULTATIF
}
