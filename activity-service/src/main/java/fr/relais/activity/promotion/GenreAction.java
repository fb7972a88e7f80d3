package fr.relais.activity.promotion;

/** The kinds of actions of the référentiel; it says its list is not exhaustive, so AUTRE waits for the opinion of the Caf (PR-3). */
public enum GenreAction {
    PARTENARIAT,
    EVENEMENT,
    OUTIL,
    AUTRE
}
