package fr.relais.funding.intervention;

/** What somebody did on a dossier that others must be kept from doing too (ACT-2), and how to tell them. */
public enum Devoir {
    REDIGER("rédigé la convention"),
    SIGNER_GESTIONNAIRE("signé la convention pour le gestionnaire"),
    SIGNER_CAF("signé la convention pour la Caf"),
    DECLARER("enregistré la déclaration ou le bilan de cet exercice"),
    COMPLETER("déclaré complets la déclaration ou le bilan de cet exercice"),
    VALIDER("validé la déclaration de cet exercice"),
    EVALUER("évalué le bilan de cet exercice"),
    REPRENDRE("repris les acomptes de cet exercice"),
    FIXER_BONUS_TERRITOIRE("fixé le bonus territoire de cet exercice"),
    DECIDER("pris une décision sur les paiements de cet exercice");

    private final String fait;

    Devoir(String fait) {
        this.fait = fait;
    }

    /** What follows « vous avez ». */
    public String fait() {
        return fait;
    }
}
