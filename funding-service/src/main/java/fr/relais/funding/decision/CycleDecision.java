package fr.relais.funding.decision;

import static fr.relais.funding.decision.ActeDecision.LEVER_SUSPENSION;
import static fr.relais.funding.decision.ActeDecision.RELEVER_FORCLUSION;
import static fr.relais.funding.decision.ActeDecision.RETIRER_DROIT;
import static fr.relais.funding.decision.ActeDecision.SUSPENDRE_PAIEMENTS;
import static fr.relais.funding.faits.EtatDecide.DROIT_RETIRE;
import static fr.relais.funding.faits.EtatDecide.FORCLUSION_RELEVEE;
import static fr.relais.funding.faits.EtatDecide.PAIEMENTS_REPRIS;
import static fr.relais.funding.faits.EtatDecide.PAIEMENTS_SUSPENDUS;

import fr.relais.funding.faits.EtatDecide;
import fr.relais.kit.state.StateTable;

/**
 * What may be decided after what: a suspension is lifted before another, a right withdrawn is given back before it is
 * withdrawn again; before any decision, payments follow the rules (CONV-7, DL-8, DL-9).
 */
final class CycleDecision {

    static final StateTable<EtatDecide, ActeDecision, StateTable.NoEvent> TABLE =
            StateTable.<EtatDecide, ActeDecision, StateTable.NoEvent>refusing(DecisionRefusal.DECISION_IMPOSSIBLE)
                    .birth(SUSPENDRE_PAIEMENTS, PAIEMENTS_SUSPENDUS)
                    .edge(PAIEMENTS_SUSPENDUS, LEVER_SUSPENSION, PAIEMENTS_REPRIS)
                    .edge(PAIEMENTS_REPRIS, SUSPENDRE_PAIEMENTS, PAIEMENTS_SUSPENDUS)
                    .birth(RETIRER_DROIT, DROIT_RETIRE)
                    .birth(RELEVER_FORCLUSION, FORCLUSION_RELEVEE)
                    .edge(DROIT_RETIRE, RELEVER_FORCLUSION, FORCLUSION_RELEVEE)
                    .edge(FORCLUSION_RELEVEE, RETIRER_DROIT, DROIT_RETIRE);

    private CycleDecision() {}
}
