package fr.relais.funding.faits;

/** Where a decision of the Caf leaves the payments of a dossier or of a year, or the right of a year. */
public enum EtatDecide {
    PAIEMENTS_SUSPENDUS(Objet.PAIEMENTS),
    PAIEMENTS_REPRIS(Objet.PAIEMENTS),
    DROIT_RETIRE(Objet.DROIT),
    FORCLUSION_RELEVEE(Objet.DROIT);

    /** What is decided about: each has a state of its own. */
    public enum Objet {
        PAIEMENTS,
        DROIT
    }

    private final Objet objet;

    EtatDecide(Objet objet) {
        this.objet = objet;
    }

    public Objet objet() {
        return objet;
    }
}
