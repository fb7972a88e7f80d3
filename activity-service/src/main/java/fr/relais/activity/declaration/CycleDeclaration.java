package fr.relais.activity.declaration;

import static fr.relais.activity.StateMachine.edge;
import static fr.relais.activity.declaration.ActeDeclaration.COMPLETER;
import static fr.relais.activity.declaration.ActeDeclaration.DEMANDER_CORRECTION;
import static fr.relais.activity.declaration.ActeDeclaration.ENREGISTRER;
import static fr.relais.activity.declaration.ActeDeclaration.RECTIFIER;
import static fr.relais.activity.declaration.ActeDeclaration.REFUSER;
import static fr.relais.activity.declaration.ActeDeclaration.VALIDER;
import static fr.relais.activity.declaration.EtatDeclaration.A_COMPLETER;
import static fr.relais.activity.declaration.EtatDeclaration.A_CORRIGER;
import static fr.relais.activity.declaration.EtatDeclaration.COMPLETE;
import static fr.relais.activity.declaration.EtatDeclaration.EN_SAISIE;
import static fr.relais.activity.declaration.EtatDeclaration.REFUSEE;
import static fr.relais.activity.declaration.EtatDeclaration.VALIDEE;

import fr.relais.activity.StateMachine;
import java.util.List;

/** The life of a declaration (§3.4); what is not in this table is refused (ASM-ACT-7). */
final class CycleDeclaration {

    static final StateMachine<EtatDeclaration, ActeDeclaration> TABLE = new StateMachine<>(List.of(
            edge(A_COMPLETER, ENREGISTRER, EN_SAISIE),
            edge(EN_SAISIE, ENREGISTRER, EN_SAISIE),
            edge(EN_SAISIE, COMPLETER, COMPLETE),
            edge(COMPLETE, DEMANDER_CORRECTION, A_CORRIGER),
            edge(A_CORRIGER, ENREGISTRER, A_CORRIGER),
            edge(A_CORRIGER, COMPLETER, COMPLETE),
            edge(COMPLETE, VALIDER, VALIDEE, ActivityValidated.TYPE),
            edge(COMPLETE, REFUSER, REFUSEE),
            edge(VALIDEE, RECTIFIER, VALIDEE, ActivityValidated.TYPE)));

    private CycleDeclaration() {}
}
