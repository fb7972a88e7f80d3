package fr.relais.activity.bilan;

import static fr.relais.activity.StateMachine.edge;
import static fr.relais.activity.bilan.ActeBilan.COMPLETER;
import static fr.relais.activity.bilan.ActeBilan.ENREGISTRER;
import static fr.relais.activity.bilan.ActeBilan.EVALUER;
import static fr.relais.activity.bilan.ActeBilan.IMPORTER;
import static fr.relais.activity.bilan.ActeBilan.REUNIR;
import static fr.relais.activity.bilan.ActeBilan.REVISER;
import static fr.relais.activity.bilan.EtatBilan.COMPLET;
import static fr.relais.activity.bilan.EtatBilan.EVALUE;
import static fr.relais.activity.bilan.EtatBilan.EVALUE_REVISE;
import static fr.relais.activity.bilan.EtatBilan.OUVERT;

import fr.relais.activity.StateMachine;
import java.util.List;

/** The life of a bilan (§3.5); what is not in this table is refused (ASM-ACT-11). */
final class CycleBilan {

    static final StateMachine<EtatBilan, ActeBilan> TABLE = new StateMachine<>(List.of(
            edge(OUVERT, ENREGISTRER, OUVERT),
            edge(OUVERT, COMPLETER, COMPLET),
            edge(OUVERT, IMPORTER, COMPLET),
            edge(COMPLET, IMPORTER, COMPLET),
            edge(COMPLET, EVALUER, EVALUE, BilanEvaluated.TYPE),
            edge(EVALUE, EVALUER, EVALUE, BilanEvaluated.TYPE),
            edge(EVALUE, REVISER, EVALUE_REVISE, BilanEvaluated.TYPE),
            edge(EVALUE_REVISE, REVISER, EVALUE_REVISE, BilanEvaluated.TYPE),
            edge(EVALUE, REUNIR, EVALUE),
            edge(EVALUE_REVISE, REUNIR, EVALUE_REVISE)));

    private CycleBilan() {}
}
