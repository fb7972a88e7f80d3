package fr.relais.kit.identity;

/** How far an actor sees: the names are those that {@code perimetre_voit} knows in the database. */
enum Portee {
    SYSTEME,
    CAF,
    GESTIONNAIRE,
    EDITEUR,
    AUCUNE;

    /** The side an act is told to come from, in the audit trail and in what changed meanwhile. */
    String cote() {
        return switch (this) {
            case SYSTEME -> "SYSTEME";
            case CAF -> "CAF";
            case GESTIONNAIRE, EDITEUR -> "PARTENAIRE";
            case AUCUNE -> "NATIONAL";
        };
    }
}
