package fr.relais.funding.decision;

import fr.relais.funding.faits.EtatDecide.Objet;

/** What the Caf may decide of the payments of a dossier or of a year, or of the right of a year; {@link CycleDecision} says when. */
public enum ActeDecision {
    SUSPENDRE_PAIEMENTS(Objet.PAIEMENTS, "suspend les paiements"),
    LEVER_SUSPENSION(Objet.PAIEMENTS, "lève la suspension"),
    RETIRER_DROIT(Objet.DROIT, "retire le droit"),
    RELEVER_FORCLUSION(Objet.DROIT, "relève de la forclusion");

    private final Objet objet;
    private final String fait;

    ActeDecision(Objet objet, String fait) {
        this.objet = objet;
        this.fait = fait;
    }

    Objet objet() {
        return objet;
    }

    /** What follows « une autre personne ». */
    String fait() {
        return fait;
    }
}
