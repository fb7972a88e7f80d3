package fr.relais.convention.convention;

/** What the title of an avenant says it is about; no amount is ever derived from it (AVN-5). */
public enum Objet {
    MISSIONS_RENFORCEES,
    BONUS_TERRITOIRE_CTG,
    PROLONGATION,
    MODIFICATION_PROJET
}
