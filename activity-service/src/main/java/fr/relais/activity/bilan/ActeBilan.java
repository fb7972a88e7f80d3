package fr.relais.activity.bilan;

/** What someone may do with a bilan: the partner the first two, the Caf imports or evaluates, a control revises (§3.5). */
enum ActeBilan {
    ENREGISTRER,
    COMPLETER,
    IMPORTER,
    EVALUER,
    REVISER,
    REUNIR
}
