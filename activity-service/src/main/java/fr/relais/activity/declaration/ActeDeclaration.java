package fr.relais.activity.declaration;

/** What someone may do with a declaration: the first two are the partner's, the others the Caf's (§3.4). */
enum ActeDeclaration {
    ENREGISTRER,
    COMPLETER,
    DEMANDER_CORRECTION,
    VALIDER,
    REFUSER,
    RECTIFIER
}
