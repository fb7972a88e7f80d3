package fr.relais.funding.decision;

/** What a decision is about, as it is kept: the acts of {@link ActeDecision}, and those that bring a figure. */
public enum NatureDecision {
    SUSPENDRE_PAIEMENTS,
    LEVER_SUSPENSION,
    RETIRER_DROIT,
    RELEVER_FORCLUSION,
    CORRIGER_REPRISE,
    CONSTATER_COUT_JOURNEE;

    static NatureDecision of(ActeDecision acte) {
        return valueOf(acte.name());
    }
}
