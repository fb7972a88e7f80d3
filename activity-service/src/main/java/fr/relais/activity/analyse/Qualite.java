package fr.relais.activity.analyse;

/** In what capacity the intervenant leads a session; the first two are the examples of the référentiel (AP-2). */
public enum Qualite {
    PSYCHOLOGUE,
    PSYCHOTHERAPEUTE,
    AUTRE_SPECIALISTE,
    AUTRE
}
