package fr.relais.activity.piece;

import fr.relais.activity.bilan.EtatBilan;
import fr.relais.activity.controle.EtatControle;
import fr.relais.activity.declaration.EtatDeclaration;

/** Until when the pieces of a thing come and go: what the Caf has received or judged keeps the pieces it had (ASM-ACT-54). */
final class Ouverture {

    private Ouverture() {}

    static boolean of(EtatDeclaration etat) {
        return switch (etat) {
            case A_COMPLETER, EN_SAISIE, A_CORRIGER -> true;
            case COMPLETE, VALIDEE, REFUSEE -> false;
        };
    }

    /** Of the facts of a mission, which are judged with the bilan of their year. */
    static boolean of(EtatBilan etat) {
        return switch (etat) {
            case OUVERT, COMPLET -> true;
            case EVALUE, EVALUE_REVISE -> false;
        };
    }

    /** Of a contrôle, which asks for documents from its notice to its close. */
    static boolean of(EtatControle etat) {
        return switch (etat) {
            case NOTIFIE, EN_COURS, RAPPORT_PROVISOIRE, CONTRADICTOIRE -> true;
            case PLANIFIE, CLOS_CONFORME, CLOS_ANOMALIES, ABANDONNE -> false;
        };
    }
}
