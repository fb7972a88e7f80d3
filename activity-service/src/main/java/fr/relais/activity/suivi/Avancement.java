package fr.relais.activity.suivi;

import fr.relais.activity.bilan.EtatBilan;
import fr.relais.activity.declaration.EtatDeclaration;

/** How far a declaration or a bilan has come, in the words they share. */
public enum Avancement {
    A_FAIRE,
    BROUILLON,
    A_CORRIGER,
    COMPLET,
    VALIDE,
    REFUSE;

    static Avancement of(EtatDeclaration etat) {
        return switch (etat) {
            case A_COMPLETER -> A_FAIRE;
            case EN_SAISIE -> BROUILLON;
            case A_CORRIGER -> A_CORRIGER;
            case COMPLETE -> COMPLET;
            case VALIDEE -> VALIDE;
            case REFUSEE -> REFUSE;
        };
    }

    static Avancement of(EtatBilan etat) {
        return switch (etat) {
            case OUVERT -> BROUILLON;
            case COMPLET -> COMPLET;
            case EVALUE, EVALUE_REVISE -> VALIDE;
        };
    }

    /** True as long as the partner has never handed it in: what a reminder is about. */
    public boolean isAwaited() {
        return switch (this) {
            case A_FAIRE, BROUILLON -> true;
            case A_CORRIGER, COMPLET, VALIDE, REFUSE -> false;
        };
    }
}
