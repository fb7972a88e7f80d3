package fr.relais.convention.projet;

/** With whom a relais works (§12, SEED 003); {@code AUTRE} says who by a name. */
public enum TypePartenaire {
    PMI,
    CONSEIL_DEPARTEMENTAL,
    PAJEMPLOI,
    MSA,
    MDPH,
    POLE_RESSOURCES_HANDICAP,
    DREETS,
    POLE_EMPLOI,
    MISSION_LOCALE,
    LAEP,
    REAAP,
    EAJE,
    ALSH,
    LUDOTHEQUE,
    CENTRE_SOCIAL,
    BIBLIOTHEQUE,
    AUTRE
}
