package fr.relais.convention.linf;

/** What happens to the referencing of a relais; the table {@link CycleLinf#TABLE} says when. OUVRIR is its birth, nobody's act. */
public enum ActeLinf {
    OUVRIR,
    REFERENCER,
    HABILITER,
    DESHABILITER,
    SUSPENDRE,
    REPRENDRE,
    RETIRER
}
