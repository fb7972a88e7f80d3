package fr.relais.activity.declaration;

/** Where a declaration stands (§3.4). */
public enum EtatDeclaration {
    A_COMPLETER,
    EN_SAISIE,
    COMPLETE,
    A_CORRIGER,
    VALIDEE,
    REFUSEE
}
